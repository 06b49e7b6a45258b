const lastBracket = / \([^()]*\)$/
/** `Liberal Party`, and `Social Democratic Party`, whose members are called by the last word. */
const ofMembers = /^((?:\p{Lu}[\p{L}-]+ )*)(\p{Lu}[\p{L}-]*(?:al|ive|ist|ican)|Green|Democratic) Party$/u
const labour = /^(Labou?r) Party$/

/** What prose calls a party: by its name, or by its members. Empty for a name of one word, which may be meant as a word. */
export function partyNames(written: string): string[] {
  const name = written.replace(lastBracket, '')
  if (!name.includes(' ')) return []
  const [, before = '', last] = ofMembers.exec(name) ?? []
  const short = labour.exec(name)?.[1]
  if (short !== undefined) return [name, short]
  if (last === undefined) return [name]
  return [name, `${before}${last === 'Democratic' ? 'Democrat' : last}s`]
}
