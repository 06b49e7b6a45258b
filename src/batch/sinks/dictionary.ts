import { tableNames, tables } from './tables.js'

export const dictionaryFile = 'dictionary.json'

/** The tables and their columns, for people and for programs. `ending` is that of the tables' files. */
export function dictionary(check: boolean, ending: string): string {
  const described = tableNames(check).map((name) => {
    const { meaning, columns } = tables[name]
    return {
      table: name,
      file: `${name}.${ending}`,
      meaning,
      columns: Object.entries(columns).map(([column, { type, meaning }]) => ({ column, type, meaning })),
    }
  })
  return `${JSON.stringify({ tables: described }, null, 2)}\n`
}
