import fc from 'fast-check'

const fragments = [
  '= Title =',
  '== Head ==',
  '==Deep',
  '===',
  '====',
  '= =',
  'Infobox',
  'Infobox election',
  'infobox',
  'Wheelock',
  '- Key: Value',
  '- Key:',
  '- : x',
  '  - Key: nested',
  '- Votes: 1,234',
  '* Star: x',
  '  - TITLE**',
  '  - style="a" |TITLE [[Link|b**',
  '- Name (Party): 15,505 votes',
  '- Name (P (UK)): unopposed votes',
  'Result: Gain',
  'Total: 32 votes',
  '| a | b |',
  '| a | b',
  '|a|',
  '|',
  '||',
  '|-',
  '|}',
  '{|',
  '{{x',
  '}}',
  '|---|:-:|',
  '| \\| | x\\ |',
  '! Head',
  '|+ cap',
  '   | a | b |',
  '    | a | b |',
  '- item',
  '  - sub',
  '* star',
  '1. one',
  '2) two',
  '• dot',
  'Primary date: May 3, 2008',
  'Some prose. And more of it, here.',
  '\\- escaped',
  '\\',
  '  indented',
  '<br>',
  'a<br>b',
  '&lt;br>',
  '&amp;lt;br>',
  '(prose left out)',
  '- \\K: v',
  '-',
  '-x',
  '**',
  '[[',
  ']]',
  ': ',
  ':',
  'votes',
  ' votes',
  'x'.repeat(70),
  '1985. x',
  '- 1 vote',
]
const separators = [
  '\n',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '',
  ' ',
  '\t',
  '\n  ',
  '\n\t',
  '\u2028',
  '\0',
  '\ufeff',
  '\ud800',
  '\u00a0',
  '\n \n',
  '\f',
  '\v',
  '\n\n\n',
]

/** Texts put together from pieces of the dialect, whole and cut, with all that may stand between lines. */
export const flatLike: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 12,
        arbitrary: fc
          .tuple(fc.constantFrom(...fragments), fc.constantFrom(...separators))
          .map(([text, after]) => text + after),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...fragments), fc.nat(20), fc.nat(20))
          .map(([text, from, to]) => text.slice(from, from + to)),
      },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

/** Any string of UTF-16 units, lone surrogates included. */
export const anyString: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes))

/** The same inputs on every run; with `FUZZ=count` in the environment, that many new ones. */
export function propertyOptions(numRuns: number): { numRuns: number; seed?: number } {
  const fuzz = Number(process.env.FUZZ ?? 0)
  return fuzz > 0 ? { numRuns: fuzz } : { numRuns, seed: 2004 }
}
