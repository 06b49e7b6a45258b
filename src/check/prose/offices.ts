const elections: ReadonlyMap<string, string> = new Map([
  ['governor', 'gubernatorial'],
  ['mayor', 'mayoral'],
  ['president', 'presidential'],
  ['leader', 'leadership'],
])

/** Whether a title is that of an election to the office that a word means: `gubernatorial` and `governor`. */
export function isOfficeOf(word: string, titleWords: ReadonlySet<string>): boolean {
  const election = elections.get(word)
  return election !== undefined && titleWords.has(election)
}
