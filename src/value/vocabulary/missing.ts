/** Whole values, in lower case, that state nothing; a lone dash of any length (up to three) is one too. */
export const missingWords: ReadonlySet<string> = new Set(['n/a'])
