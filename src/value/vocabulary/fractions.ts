/** Vulgar fractions that end as decimals; thirds, sixths, sevenths and ninths have no exact decimal and are not here. */
export const fractionDecimals: ReadonlyMap<string, string> = new Map([
  ['¼', '25'],
  ['½', '5'],
  ['¾', '75'],
  ['⅕', '2'],
  ['⅖', '4'],
  ['⅗', '6'],
  ['⅘', '8'],
  ['⅛', '125'],
  ['⅜', '375'],
  ['⅝', '625'],
  ['⅞', '875'],
  ['⅒', '1'],
])

/** The same fractions written with a slash: `1/2`. */
export const slashDecimals: ReadonlyMap<string, string> = new Map([
  ['1/4', '25'],
  ['1/2', '5'],
  ['3/4', '75'],
  ['1/5', '2'],
  ['2/5', '4'],
  ['3/5', '6'],
  ['4/5', '8'],
  ['1/8', '125'],
  ['3/8', '375'],
  ['5/8', '625'],
  ['7/8', '875'],
  ['1/10', '1'],
])

/** Whether a character is a vulgar fraction of any kind. */
export function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)
}
