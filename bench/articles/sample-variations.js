import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../samples/', import.meta.url)
const vowels = 'aeiou'

/** The samples' texts by file name, those of one dialect: `txt` or `md`. */
export function sampleTexts(extension = 'txt') {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${extension}`) && name !== 'README.md')
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
}

/**
 * Another article of the same layout: other digits in every longer number, other vowels in the capitalized words of
 * values and cells. Header cells, keys, dates and years stay, and with them what the article is about.
 */
export function vary(text, random) {
  const turn = random.between(1, vowels.length - 1)
  return text
    .replace(/\d+[., \u00a0]\d{3}|\d+\.\d/g, (number) =>
      number.replace(/\d/g, () => String(random.between(1, 9))),
    )
    .replace(/(?<=(?:^- .*: |^\| )(?:[A-Z]\w+ )?)[A-Z][a-z]{4,}/gm, (word) =>
      keptWords.has(word) ? word : turnVowels(word, turn),
    )
}

const keptWords = new Set(
  'Candidate Party Votes Total Totals Turnout Percentage Valid Invalid Registered Majority Electorate Source Others Uncommitted Delegates Seats Swing Result January February March April June July August September October November December'.split(
    ' ',
  ),
)

function turnVowels(word, turn) {
  let text = word[0]
  for (let at = 1; at < word.length; at++) {
    const vowel = vowels.indexOf(word[at])
    text += vowel === -1 ? word[at] : vowels[(vowel + turn) % vowels.length]
  }
  return text
}
