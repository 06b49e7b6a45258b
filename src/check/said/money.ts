import { amountPattern, type Kind } from './figure.js'
import { type Place, type Said, saidIn } from './said.js'
import { named } from './subject.js'

const year = '(?:the (?:fiscal |financial )?year )?'
const when = `(?:(?:In|For|As of|During) ${year}(?<before>\\d{4}),? )?`
const whenBehind = `(?: (?:in|for|as of) ${year}(?<behind>\\d{4}))?`
const ends = '(?=$|[.;]|,(?! (?:including|excluding|of which)\\b)| and )'
const reporting = '(?:had|has|reported|posted|recorded|generated|achieved|made)'
const amount = `(?<amount>${amountPattern})`
const worldwide = '(?: worldwide| globally| at the (?:worldwide |global )?box office)'
const budget = ',? (?:against|on|from) (?:a|an|its) (?:[a-z]+ )?budget '

const called: readonly (readonly [kind: Kind, words: string])[] = [
  ['revenue', '(?:annual |total )?(?:revenues?|turnover)'],
  ['operatingIncome', 'operating (?:income|profit)'],
  ['netIncome', 'net (?:income|profit)'],
]

/** A figure and how prose states it. */
export interface SaidPattern {
  kind: Kind
  pattern: RegExp
}

const company = `(?:${named}|[Tt]he (?:company|group)|[Ii]t)`
const film = `(?:${named}|[Tt]he film|[Ii]t)`
// What a film made may be a profit where nothing says where.
const grossed = `(?:has )?(?:grossed|(?:earned|made)(?= ${amountPattern}(?:${worldwide}|${budget})))`

/**
 * How prose states what a company took and whom it employed, `In 2019, the company had a revenue of $4.21 billion`, and what a film took and
 * what it cost, `The film grossed $112.4 million worldwide on a budget of $25 million`.
 */
export const moneyPatterns: readonly SaidPattern[] = [
  ...called.map(([kind, words]) => ({
    kind,
    pattern: new RegExp(
      `^ ?${when}${company} ${reporting} (?:an? )?${words} of ${amount}${whenBehind}${ends}`,
      'd',
    ),
  })),
  {
    kind: 'employees',
    pattern: new RegExp(
      `^ ?${when}${company} (?:had|has|employed|employs) (?<amount>\\d[\\d,]*) (?:employees|people|workers)${whenBehind}(?=$|[.;]|,(?! ))`,
      'd',
    ),
  },
  {
    kind: 'gross',
    pattern: new RegExp(
      `^ ?${film} ${grossed} ${amount}${worldwide}?(?=$|[.;]|${budget}|, (?:becoming|making) )`,
      'd',
    ),
  },
  {
    kind: 'budget',
    pattern: new RegExp(
      `^ ?(?:Made on|${film} (?:was (?:made|produced) on|had|${grossed} ${amountPattern}${worldwide}?,? (?:on|against|from))) (?:a|its) (?:production )?budget of ${amount}(?=$|[.;]|, (?:becoming|making) )`,
      'd',
    ),
  },
]

/** What a sentence, with its subject masked, says of money and of people employed. */
export function figuresIn(sentence: string, patterns: readonly SaidPattern[], place: Place): Said[] {
  return patterns.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(sentence)
    return found === null ? [] : saidIn(kind, found, place)
  })
}
