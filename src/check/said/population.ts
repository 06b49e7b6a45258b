import { type Place, type Said, saidIn } from './said.js'
import { named, ofKind } from './subject.js'

const census = '(?:[A-Z][\\w.]+ ){0,4}[Cc]ensus'
const lead = `(?:(?:At|In|As of|By|According to|During)(?: the)? (?:(?<before>\\d{4})(?<counted> ${census})?|(?<firstCounted>${census}) of (?<first>\\d{4})),? )?`
const number = '(?<amount>\\d{1,3}(?:,\\d{3})+|\\d{1,4})'
const people = '(?:people|inhabitants|residents|persons)'
const tail = `(?:,? (?:at|in|as of|according to|during|by)(?: the)? (?<behind>\\d{4})(?<countedBehind> ${census})?| \\((?<bracket>\\d{4})(?<countedInside> ${census})?\\))?`
const ends = '(?=$|[.;]|,(?! (?:of whom|including|excluding|not)\\b)| and )'

const own = `(?:${named}|[Tt]he ${ofKind}|[Ii]t)`
const here = `(?: (?:living|residing) in (?:the ${ofKind}|${named}))?`
/** How prose states the population of an article's own place: `At the 2011 census it had a population of 4,211`. */
const patterns: readonly RegExp[] = [
  `${own} (?:had|has|recorded) an? (?:total |resident )?population of ${number}(?: ${people})?${tail}${ends}`,
  `(?:[Tt]he |[Ii]ts )(?:total )?population(?: of ${named})? (?:was|stood at|numbered) ${number}(?: ${people})?${tail}${ends}`,
  `${own} had ${number} (?:inhabitants|residents)${tail}${ends}`,
  `there were ${number} ${people}${here}${tail}(?:${ends}|(?=, ))`,
].map((pattern) => new RegExp(`^ ?${lead}${pattern}`, 'd'))

/** What a sentence, with its subject masked, says of the population of one year. */
export function populationIn(sentence: string, place: Place): Said[] {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence)
    if (found === null) continue
    const { counted, firstCounted, countedBehind, countedInside } = found.groups ?? {}
    const isCensus = (counted ?? firstCounted ?? countedBehind ?? countedInside) !== undefined
    return saidIn('population', found, place, isCensus)
  }
  return []
}
