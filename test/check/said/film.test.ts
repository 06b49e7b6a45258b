import { expect, test } from 'vitest'
import { toldOfProse, untold } from '../prose/marked.js'

const article = (lead: string) => `= The Long Field =

Infobox film
- Name: The Long Field
- Director: Ann Archer
- Released: 1997
- Runtime: 128 minutes
- Budget: $25 million
- Gross: $112.4 million

${lead}
`

test.each([
  'The film grossed [$112.4 million|$121.4 million] worldwide.',
  'The film grossed [$112.4 million|$121.4 million] worldwide on a budget of [$25 million|$52 million].',
  'The film grossed [$112.4 million|$121.4 million] against a budget of [$25 million|$52 million].',
  'The Long Field grossed [$112.4 million|$121.4 million] worldwide against a production budget of [$25 million|$52 million].',
  'It grossed [$112.4 million|$121.4 million] at the box office.',
  'The film had a budget of [$25 million|$52 million].',
])('a film, each marked number right and wrong: %s', (line) => {
  expect(untold(article, line)).toEqual([])
})

test.each([
  'The film grossed $52.4 million in the United States and Canada.',
  'The film grossed $112.4 million worldwide, of which $52.4 million came from the United States.',
  'The film grossed $12.4 million in its opening weekend.',
  'The film grossed $12.4 million on its opening weekend.',
  'The film grossed over $112 million worldwide.',
  'The film grossed $112 million worldwide.',
  'The film grossed more than $110 million.',
  'The film had a budget of about $25 million.',
  'The film had an initial budget of $15 million.',
  'The film had an advertising budget of $28 million.',
  'Its sequel grossed $121.4 million worldwide.',
  'Her previous film had a budget of $52 million.',
  'The film earned $11.4 million, half of it in Japan.',
  'The film made $11.4 million on video.',
  'The film made $112.4 million worldwide from a budget of $25 million.',
  'It had a budget of $25 million and grossed $112.4 million.',
  'The film grossed $112,400,000 worldwide.',
  'The film grossed $112.41 million worldwide.',
  'Archer made it on a budget of $2.5 million.',
  'The film grossed $112.4 million against its $25 million budget.',
  'The film grossed $121.4 million and received mixed reviews.',
  'The film grossed $11.2 million in Japan.',
  'It made $12.4 million.',
  'The film earned $112.4 million worldwide, against a budget of $25 million.',
  'The film earned $25 million in rentals.',
  'The film was made on a budget of $52 million Hong Kong dollars.',
])('a film, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})
