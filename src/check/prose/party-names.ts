const lastBracket = / \([^()]*\)$/
/** `Liberal Party`, and `Social Democratic Party`, whose members are called by the last word. */
const ofMembers = /^((?:\p{Lu}[\p{L}-]+ )*)(\p{Lu}[\p{L}-]*(?:al|ive|ist|ican)|Green|Democratic) Party$/u
const labour = /^(Labou?r) Party$/

/** `Conservative` is said of much, `Conservatives` of the party. */
const describing = /^\p{Lu}\p{L}*(?:al|ive|ist|ican|ic|ian|ish|ent)$|^Green$/u
/** `Fidesz`, `SNP`: four letters, or capitals only. */
const ownWord = /^\p{Lu}(?:\p{L}{3,}|\p{Lu}+)$/u

/** What prose calls a party: by its name, or by its members. Of names of one word only those that are hardly meant as a word. */
export function partyNames(written: string): string[] {
  const name = written.replace(lastBracket, '')
  if (!name.includes(' ')) return oneWord(name)
  const [, before = '', last] = ofMembers.exec(name) ?? []
  const short = labour.exec(name)?.[1]
  if (short !== undefined) return [name, short]
  if (last === undefined) return [name]
  return [name, `${before}${last === 'Democratic' ? 'Democrat' : last}s`]
}

function oneWord(name: string): string[] {
  if (!ownWord.test(name)) return []
  if (!describing.test(name)) return labour.test(`${name} Party`) ? [name, `${name} Party`] : [name]
  return [`${name} Party`, `${name === 'Democratic' ? 'Democrat' : name}s`]
}

/** `SNP` of `Scottish National Party (SNP)`: three letters or more, of which two are capitals; `(UK)` is a place. */
export function abbreviationIn(written: string): string | null {
  return abbreviation.exec(written)?.[1] ?? null
}

const abbreviation = / \((?=[\p{L}-]{3,8}\))(\p{Lu}[\p{Ll}-]*\p{Lu}[\p{L}-]*)\)$/u
