/** The dialects that an article can be written in. */
export const dialects = ['flat', 'markdown', 'wikitext'] as const
export type DialectId = (typeof dialects)[number]

/** How a text is written, or `auto` where the text itself tells. */
export const dialectChoices = ['auto', ...dialects] as const
export type DialectChoice = (typeof dialectChoices)[number]
