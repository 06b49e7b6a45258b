import { expect, test } from 'vitest'
import { toldOfProse, untold } from '../prose/marked.js'

const article = (lead: string) => `= Halden, Kelver =

Infobox
- Name: Halden
- Settlement Type: Town
- Subdivision Name: Kelver
- Area Total Km2: 14.2
- Area Land Km2: 13.9
- Area Water Km2: 0.3
- Elevation M: 212
- Population As Of: 2011
- Population Total: 4,211
- Population Density Km2: 296.5

${lead}

== Demographics ==
| Census | Pop. | % |
| 1991 | 3,720 | — |
| 2001 | 3,980 | 7.0% |
| 2011 | 4,211 | 5.8% |
`

test.each([
  'At the 2011 census it had a population of [4,211|4,121].',
  'At the 2011 census, Halden had a population of [4,211|4,121].',
  'In 2011 it had a population of [4,211|4,121].',
  'In 2011, the town had a population of [4,211|4,121].',
  'As of the 2011 census, the town had a population of [4,211|4,121] people.',
  'The population was [4,211|4,121] at the 2011 census.',
  'The population was [4,211|4,121] in 2011.',
  'The population of Halden was [4,211|4,121] in 2011.',
  'The population was [4,211|4,121] (2011).',
  'Halden is a town in Kelver. It had a population of [4,211|4,121] in 2011.',
  'As of the census of 2001, there were [3,980|3,890] people, 1,512 households, and 1,040 families residing in the town.',
  'According to the 2011 Kelver Census, Halden had [4,211|4,121] inhabitants.',
])('a town, each marked number right and wrong: %s', (line) => {
  expect(untold(article, line)).toEqual([])
})

test.each([
  'The municipality had a population of 4,121 in 2011.',
  'The parish of Halden had a population of 4,121 in 2011.',
  'The parish had a population of 4,121 at the 2011 census.',
  'The built-up area had a population of 4,121 at the 2011 census.',
  'The county had a population of 34,211 in 2011.',
  'In 2011 Halden county had a population of 4,121.',
  'Halden District had a population of 4,121 in 2011.',
  'Old Halden had a population of 4,121 at the 2011 census.',
  'In 2001, it had a population of 3,980, which rose to 4,211 in 2011.',
  'In 1991 and 2001 it had a population of 3,720 and 3,980.',
  'By 2021, it had a population of 4,121.',
  'At the 1951 census it had a population of 4,121.',
  'The population was estimated at 4,121 in 2011.',
  'Its estimated population in 2011 was 4,121.',
  'The population was 4,121 in 2013.',
  'The population was about 4,200 in 2011.',
  'In 2011 it had a population of about 4,200.',
  'In 2011 it had a population of 4,251 including the barracks.',
  'In 2011 it had a population of 4,121, not including the barracks.',
  'In 2011 it had a population of 4,121, of whom 51% were women.',
  'In 2011 there were 4,121 people living in the surrounding villages.',
  'In 2011 there were 1,211 households.',
  'In 2011 there were 411 people born abroad.',
  'Halden has a population of 4,251.',
  "The town's population peaked at 4,411 in 1971.",
  'In 2011 it had a population density of 296.5.',
  'The population was 2,211 men and 2,000 women in 2011.',
  'The population was 421 in 2011 for the old town.',
  'In 2011, it had a population of 4,211 people in 1,211 households.',
  'In 2011, 4,121 people worked in the town.',
  'The neighbouring village of Ness had a population of 4,121 in 2011.',
  'Ness lies to the north. It had a population of 421 in 2011.',
  'Halden (population 4,121 in 2001) is a town in Kelver.',
  'As of 31 December 2010, it had a population of 4,121.',
  'On 1 January 2011, it had a population of 4,121.',
  'It had a population of 4,121 (2012).',
  'At the 2011 census it had a population of 4,211, compared with 3,980 in 2001.',
  'At the 2011 census it had a population of 4,211 (2001: 3,980).',
  'At the 2011 census it had a population of 4,211, up from 3,980 at the 2001 census.',
  'The parish church dates from 1200. At the 2011 census it had a population of 421.',
  'The wider area had 14,211 inhabitants in 2011.',
  'Within the town limits, the population was 4,121 in 2011.',
  'In the north of the town, the population was 4,121 in 2011.',
  'In 2011 the population was 4,121 lower than in 1911.',
  'In 2011 the population was 4,121 higher.',
  'The population was 4,211 in 2011 and 4,121 in 2012.',
  'The population was 4,121 in 2012 and 4,211 in 2011.',
  'As of the 2011 census, Halden had a population of 4,211, making it the third largest town in Kelver.',
  'As of 2011, it had a population of 4,211 and 1,211 households.',
  'In 2011 the town had a population of 4,211 people, an increase of 231 over 2001.',
  'According to the 2011 census it had a population of 4,121 in its old boundaries.',
  'According to the 2011 census it had a population of 2,421 men.',
  'According to the 2011 census, the town had a population of 4,121 Catholics.',
  'The town had a population of 4,121 slaves in 2011.',
  'The town had 4,121 inhabitants in 2011 according to one source and 4,211 according to another.',
  'The population was 4,121 in 2011 in the area.',
  'The population was 4,121 in 2011 for the parish as a whole.',
  'The population was 4,121 in 2011, not counting students.',
  'The population was 4,121 in 2011, excluding students.',
  'The population was 4,121 in 2011 before the merger.',
  'It had a population of 4,121 in 2011 before the merger with Ness.',
  'In 2011, before the merger, it had a population of 4,121.',
  'The village had a population of 4,121 in 2011.',
  'The city had a population of 14,211 in 2011.',
  'Halden had a population of 4,121 in mid-2011.',
  'At the end of 2011 it had a population of 4,121.',
  'As of December 2011, it had a population of 4,121.',
  'In the 2011 election there were 4,121 residents on the roll.',
  'In 2011 there were 4,121 residents on the roll.',
  'In 2011 there were 4,121 people on the roll.',
  'In 2011 there were 4,121 people employed in the town.',
  'In 2001, the town had a population of 3,980.',
])('a town, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})

test('the infobox has the wrong one where two sentences agree', () => {
  const lead =
    'In 1999 it had a population of 3,820. In 2011 it had a population of 4,211. The population was 4,211 in 2011.'
  const wrong = article(lead).replace('Total: 4,211', 'Total: 4,121').replace('| 2011 | 4,211 | 5.8% |\n', '')
  expect(toldOfProse(wrong)).toEqual(['4,121 → 4,211'])
})
