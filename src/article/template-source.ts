/** Readings of a template that take more than a pattern: functions of `readers.ts` in the dialect. */
export const templateReadings = [
  'age',
  'age in days',
  'age in years and days',
  'convert',
  'coordinates',
  'country',
  'date',
  'district',
  'duration',
  'fraction',
  'measurement',
  'percentage',
  'period',
  'premieres',
  'raised',
  'rupees',
  'ship',
  'wins',
] as const
export type TemplateReading = (typeof templateReadings)[number]

/**
 * What is known of a template of wikitext, as grammar/wikitext/templates.yaml and profiles have it. `names` are compared without regard to case and to
 * `_` for blanks; one that ends in `*` stands for all that begin so. One of these says what a reader sees:
 * `shows`: a pattern of text; `{2|text}` is the first of these parameters that is given, `[ … ]` is left out where a parameter inside is not;
 * `items`: a list, of the positional parameters from this one on, or of the `lines` of its content;
 * `reads`: a reading of its own;
 * `cells`: cells of a row that it stands for or begins, each from the first of these parameters that is given, as `2|title`;
 * `hidden`: nothing, because it is layout, a note or a citation, whose text is kept apart, or a picture, which speaks where nothing else does.
 * `box`: an infobox, which is no part of the text; all that a profile matches by name are.
 * Besides, `links` names the parameters that may hold the page it leads to, and `columns` how many columns of a table it fills.
 */
export interface TemplateSource {
  names: readonly string[]
  shows?: string
  items?: number | 'lines'
  reads?: TemplateReading
  cells?: readonly string[]
  hidden?: 'layout' | 'note' | 'picture'
  box?: true
  links?: string
  columns?: number
}

/** The form in which template names are compared. */
export function templateKey(name: string): string {
  const key = name.replaceAll('_', ' ').trim().toLowerCase()
  return key.startsWith('template:') ? key.slice('template:'.length).trim() : key
}
