/** Roles of columns that rows are named after. */
export const namingRoles: ReadonlySet<string> = new Set(['name', 'party', 'place'])
