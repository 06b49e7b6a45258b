import { describe, expect, it } from 'vitest'
import { told } from '../told.js'

const people = [
  ['Ann Lee', '15 February 1951', 31],
  ['Bo Day', '6 November 1954', 27],
  ['Cy Fox', '23 June 1957', 25],
  ['Di Gray', '8 October 1958', 23],
  ['Ed Hill', '24 October 1961', 20],
  ['Flo Iver', '8 May 1958', 24],
  ['Gus Jay', '5 November 1960', 21],
  ['Hal King', '6 April 1962', 20],
  ['Ida Long', '28 March 1958', 24],
  ['Jo Moor', '5 June 1952', 30],
  ['Kim Nash', '20 May 1962', 20],
] as const

const squad = people
  .map(([name, birth, age], at) => `| ${at + 1} | ${name} | ${birth} (aged ${age}) | Place |`)
  .join('\n')
const inBrackets = `= Kelver at the 1982 Cup =\n\n| No. | Player | Date of birth (age) | Place of birth |\n${squad}\n`
const inColumn = `= Kelver Council =\n\n| Member | Born | Age |\n${people.map(([name, birth, age]) => `| ${name} | ${birth} | ${age} |`).join('\n')}\n`

const changed = (text: string, right: string, wrong: string) => {
  expect(text).toContain(right)
  return told(text.replace(right, wrong))
}

describe('ages on one day', () => {
  it('are told where one is of another', () => {
    expect(told(inBrackets)).toEqual([])
    expect(changed(inBrackets, '1957 (aged 25)', '1957 (aged 52)')).toEqual([
      'warning common-age 6:35 52 → 25 | 24',
    ])
    expect(changed(inBrackets, '1958 (aged 23)', '1958 (aged 28)')).toEqual([
      'warning common-age 7:38 28 → 23 | 24',
    ])
    expect(changed(inBrackets, '5 June 1952', '5 June 1982')).toEqual(['warning common-age 13:36 30 → 0'])
  })

  it('may stand in a column of their own', () => {
    expect(told(inColumn)).toEqual([])
    expect(changed(inColumn, '1951 | 31', '1951 | 13')).toEqual(['warning common-age 4:32 13 → 31'])
  })

  it('are not compared where some have died, or where they are of many days', () => {
    const withDeaths = inColumn.replace('| Age |', '| Age | Died |').replace(/\| (\d+) \|$/gm, '| $1 | |')
    expect(changed(withDeaths, '1951 | 31', '1951 | 13')).toEqual([])
    expect(changed(inColumn, '1951 | 31', '1951 | 64')).toEqual([])
    expect(told(inColumn.replace('1951 | 31', '1951 | 13').replace('1957 | 25', '1957 | 28'))).toEqual([])
  })
})
