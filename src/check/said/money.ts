import { amountPattern, type Kind } from './figure.js'
import { type Place, type Said, saidIn } from './said.js'
import { alternatives, type Subject } from './subject.js'

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

/** How prose states what a company took and whom it employed: `In 2019, the company had a revenue of $4.21 billion`. */
export function companyPatterns({ names }: Subject): SaidPattern[] {
  const own = alternatives([...names, 'The company', 'the company', 'The group', 'the group', 'It', 'it'])
  return [
    ...called.map(([kind, words]) => ({
      kind,
      pattern: new RegExp(
        `^ ?${when}(?:${own}) ${reporting} (?:an? )?${words} of ${amount}${whenBehind}${ends}`,
        'd',
      ),
    })),
    {
      kind: 'employees',
      pattern: new RegExp(
        `^ ?${when}(?:${own}) (?:had|has|employed|employs) (?<amount>\\d[\\d,]*) (?:employees|people|workers)${whenBehind}(?=$|[.;]|,(?! ))`,
        'd',
      ),
    },
  ]
}

/** How prose states what a film took and what it cost: `The film grossed $112.4 million worldwide on a budget of $25 million`. */
export function filmPatterns({ names }: Subject): SaidPattern[] {
  const own = alternatives([...names, 'The film', 'the film', 'It', 'it'])
  // What a film made may be a profit where nothing says where.
  const grossed = `(?:has )?(?:grossed|(?:earned|made)(?= ${amountPattern}(?:${worldwide}|${budget})))`
  return [
    {
      kind: 'gross',
      pattern: new RegExp(
        `^ ?(?:${own}) ${grossed} ${amount}${worldwide}?(?=$|[.;]|${budget}|, (?:becoming|making) )`,
        'd',
      ),
    },
    {
      kind: 'budget',
      pattern: new RegExp(
        `^ ?(?:Made on|(?:${own}) (?:was (?:made|produced) on|had|${grossed} ${amountPattern}${worldwide}?,? (?:on|against|from))) (?:a|its) (?:production )?budget of ${amount}(?=$|[.;]|, (?:becoming|making) )`,
        'd',
      ),
    },
  ]
}

export function figuresIn(sentence: string, patterns: readonly SaidPattern[], place: Place): Said[] {
  return patterns.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(sentence)
    return found === null ? [] : saidIn(kind, found, place)
  })
}
