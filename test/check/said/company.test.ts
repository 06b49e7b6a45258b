import { expect, test } from 'vitest'
import { toldOfProse, untold } from '../prose/marked.js'

const article = (lead: string) => `= Norvik Systems =

Infobox company
- Name: Norvik Systems
- Type: Public
- Industry: Software
- Founded: 1986
- Revenue: US$4.21 billion (2019)
- Operating Income: US$612 million (2019)
- Net Income: US$430 million (2019)
- Num Employees: 12,480 (2019)

${lead}

== Finances ==
| Year | Revenue (US$ m) | Net income (US$ m) | Employees |
| 2017 | 3,610 | 340 | 10,900 |
| 2018 | 3,950 | 391 | 11,720 |
| 2019 | 4,210 | 430 | 12,480 |
`

test.each([
  'In 2019, the company had a revenue of [US$4.21 billion|US$4.12 billion].',
  'In 2019, Norvik Systems reported revenue of [US$4.21 billion|US$4.12 billion].',
  'The company reported a net income of [US$430 million|US$340 million] in 2019.',
  'As of 2019, the company had [12,480|12,840] employees.',
  'As of 2019 it employed [12,480|12,840] people.',
  'In 2018, the company had [11,720|11,270] employees.',
])('a company, each marked number right and wrong: %s', (line) => {
  expect(untold(article, line)).toEqual([])
})

test.each([
  'In 2018, the company had revenue of US$3.95 billion.',
  'In 2019, the company had quarterly revenue of US$4.12 billion.',
  'In 2019, the division had a revenue of US$412 million.',
  'In 2019, its subsidiary had a revenue of US$4.12 billion.',
  'In 2019, the company had a revenue of €4.12 billion.',
  'In 2019, the company had revenue of over US$4 billion.',
  'In 2019, the company had revenue of US$4.2 billion.',
  'In 2019, the company had a revenue of US$4.12 billion in Europe.',
  'In 2019, the company had a revenue of US$4,210 million.',
  'As of 2019, the company had 12,500 employees.',
  'As of 2019, the company had 2,480 employees in Norway.',
  'As of 2019, the company had 12,280 employees, including 4,000 in Asia.',
  'As of June 2018, it employed 12,840 people.',
  'In 2019, the company had a net loss of US$340 million.',
  'In 2019, Norvik Systems Europe had a revenue of US$4.12 billion.',
  'Norvik Systems had revenue of US$4.12 billion.',
  'The company had revenue of US$4.21 billion in 2019 and US$3.95 billion in 2018.',
  'The company had revenue of US$4.12 billion in the year to March 2020.',
  'The company was bought by Zeta in 2019. It had a revenue of US$4.12 billion in 2019.',
  'As of 2019, the company had 12,840 employees and contractors.',
  'As of 2019, the company had 12,840 employees worldwide.',
  'As of 2019 it employed 12,840 people in 40 countries.',
  'In 2019, the company reported revenue of US$4.12 billion for the quarter.',
  'In 2019, the company made a profit of US$340 million.',
  'In 2019, the company generated revenue of US$4.12 billion from software.',
  'In 2019, the group had revenues of US$4.12 billion after restatement.',
])('a company, of which nothing is told: %s', (line) => {
  expect(toldOfProse(article(line))).toEqual([])
})
