import { describe, expect, it } from 'vitest'
import { readName, readValue, splitParty } from '../../src/value/index.js'

describe('readName', () => {
  it.each([
    ['John Kerry', 'John Kerry', []],
    ['Bernie Sanders, (withdrawn)', 'Bernie Sanders', ['(withdrawn)']],
    ['Joe Lieberman (withdrawn)', 'Joe Lieberman', ['(withdrawn)']],
    ['Rudy Giuliani*', 'Rudy Giuliani', ['*']],
    ['Vere Egerton Cotton O.B.E. *', 'Vere Egerton Cotton O.B.E.', ['*']],
    ['Milward Simpson (inc.)', 'Milward Simpson', ['(inc.)']],
    ['Florence Pendleton(write-in)', 'Florence Pendleton', ['(write-in)']],
    ['Elizabeth Warren (withdrew on March 5)', 'Elizabeth Warren', ['(withdrew on March 5)']],
    ['Conrad Burns (Incumbent; lost)', 'Conrad Burns', ['(Incumbent; lost)']],
    ['Levko Lukianenko[a]', 'Levko Lukianenko', ['[a]']],
    ['Levko Lukianenko [a] *†', 'Levko Lukianenko', ['[a]', '*†']],
    ['Levko Lukianenko^{note}', 'Levko Lukianenko', ['^{note}']],
    ['Levko Lukianenko²', 'Levko Lukianenko', ['²']],
    ['Joe Lieberman*, (withdrawn)', 'Joe Lieberman', ['*', '(withdrawn)']],
    ['Joe Lieberman,', 'Joe Lieberman,', []],
    ['Dick Reynolds ()', 'Dick Reynolds', ['()']],
    ['John Kerry 2', 'John Kerry 2', []],
    ['Rick Santorum (Labour Party (UK))', 'Rick Santorum (Labour Party (UK))', []],
    ['Richard (Dick) Muri', 'Richard (Dick) Muri', []],
    ['Kerry Bentivolio (I)', 'Kerry Bentivolio (I)', []],
    ['*', '*', []],
    ['(inc.)', '(inc.)', []],
    ['[[Open link]]', '[[Open link]]', []],
    ['', '', []],
  ])('%j', (raw, name, notes) => {
    const read = readName(raw)
    expect([read.name, read.notes]).toEqual([name, notes])
    expect(raw.slice(read.start, read.end)).toBe(name)
  })

  it('gives the name and its notes as a value', () => {
    const reading = readValue(' Bernie Sanders, (withdrawn) * ', 'name')
    expect(reading).toMatchObject({
      type: 'text',
      value: 'Bernie Sanders',
      start: 1,
      end: 15,
      note: '(withdrawn) *',
    })
  })
})

describe('splitParty', () => {
  it.each([
    ['John Kent (Conservative)', 'John Kent', 'Conservative', []],
    ['John Kent (Labour Party (UK))', 'John Kent', 'Labour Party (UK)', []],
    ['John Kent (Labour)* (inc.)', 'John Kent', 'Labour', ['*', '(inc.)']],
    ['John Kent* (Labour)', 'John Kent', 'Labour', ['*']],
    ['John Kent (inc.) ( Labour )[a]', 'John Kent', 'Labour', ['(inc.)', '[a]']],
    ['Richard (Dick) Muri (Republican)', 'Richard (Dick) Muri', 'Republican', []],
    ['John Kent (withdrawn)', 'John Kent', undefined, ['(withdrawn)']],
    ['John Kent', 'John Kent', undefined, []],
    ['(Labour)', '(Labour)', undefined, []],
    ['John Kent Labour)', 'John Kent Labour)', undefined, []],
  ])('%j', (raw, name, party, notes) => {
    const read = splitParty(raw)
    expect([read.name, read.party, read.notes]).toEqual([name, party, notes])
    if (party !== undefined) expect(raw.slice(read.partyStart, read.partyEnd)).toBe(party)
  })
})
