import { describe, expect, it } from 'vitest'
import { readValue } from './read-value.js'

describe('parser functions that the text itself decides', () => {
  it.each([
    ['{{formatnum:11397}}', 11397],
    ['{{formatnum:11,397|R}}', 11397],
    ['{{formatnum:{{nowrap|5}}}}', 5],
    ['{{uc:abc}}', 'ABC'],
    ['{{lc:ABC}}', 'abc'],
    ['{{padleft:7|3|0}} x', '007 x'],
    ['{{plural:1|vote|votes}}', 'vote'],
    ['{{plural:12|vote|votes}}', 'votes'],
    ['{{#if: x |12|13}}', 12],
    ['{{#if: |12|13}}', 13],
    ['{{#if:<!-- none -->|12}}', null],
    ['{{#ifeq:a|a|12|13}}', 12],
    ['{{#ifeq:a|b|12|13}}', 13],
    ['{{#switch:b|a=1|b|c=2|#default=3}}', 2],
    ['{{#switch:x|a=1|b=2|#default=3}}', 3],
    ['{{#switch:x|a=1|4}}', 4],
    ['{{#switch:4|a=1|4}}', 4],
    ['{{#expr: 12 }}', 12],
    ['{{#expr: 1 + 2 * 3}}', 7],
    ['{{#expr: (1 + 2) * 3}}', 9],
    ['{{#expr: 100 * 12345 / 20000 round 2}}%', 61.73],
    ['{{#expr: 100 * {{formatnum:7,655|R}} / 20000 round 2}}', 38.28],
    ['{{#expr: 1/3}}', 0.33333333333333],
    ['{{#expr: -7 / 2 round 0}}', -4],
    ['{{#expr: 1234567 round -3}}', 1235000],
    ['{{#expr: 9 − 2 ^ 3}}', 1],
    ['{{#expr: -2 ^ 2}}', 4],
    ['{{#expr: 17 mod 5 + trunc -1.7 + ceil 1.2 + floor -1.2 + abs -5}}', 6],
    ['{{#expr: 3 > 2 and not (2 >= 3) or 1 = 0}}', 1],
    ['{{formatnum:{{#expr: 12345 + 7655}}}}', 20000],
    ['{{#ifexpr: 3 <> 2 | 12 | 13}}', 12],
    ['{{#ifexpr: 3 != 3 | 12 | 13}}', 13],
    ['{{#if:{{#ifeq:a|a|x}}|{{nowrap|48.41%}}}}', 48.41],
  ])('%s', (source, value) => {
    const leaf = readValue(source)
    expect(leaf.value).toEqual(value)
    expect(leaf.templates).toBeUndefined()
  })

  it.each([
    '{{#if:{{mystery}}|1|2}}',
    '{{#expr: 1 / 0}}',
    '{{#expr: sqrt 2}}',
    '{{#expr: 1 2}}',
    '{{#expr: (1 + 2}}',
    '{{#expr: 10 ^ 20}}',
    '{{#expr: 1 + {{mystery}}}}',
    '{{#ifexpr:{{mystery}}>0|1|2}}',
    '{{#switch:{{mystery}}|a=1|2}}',
    '{{CURRENTYEAR}}',
    '{{PAGENAME}}',
    '{{#invoke:Age|main|5}}',
    '{{age|1989|7|23}}',
    '{{ayd|23 July 1989}}',
    '{{ayd|31 January 1892|29 February 1900}}',
    '{{age in days|2003|1|1|2002|1|1}}',
  ])('%s is for the wiki to say', (source) => {
    expect(readValue(source)).toMatchObject({ value: source, status: 'unknown' })
  })

  it.each(['{{mystery|5}}%', '$ {{mystery|5}}', '{{mystery}}{{mystery}} %', '{{mystery}}&nbsp;%'])(
    '%s: a unit does not stand for its number',
    (source) => {
      expect(readValue(source)).toMatchObject({ value: source, raw: source, status: 'partial' })
    },
  )

  it('a tag of a note is a note', () => {
    const note = '{{#tag:ref|2012|name=a}}'
    expect(readValue(`5,000${note}`)).toMatchObject({ value: 5000, references: [note] })
  })

  it('a hundred of them in each other are read once each', () => {
    const name = (index: number) =>
      ['#if:', 'uc:', '#switch:', 'padleft:', '#ifeq:', '#expr:'][index % 6] ?? ''
    let source = 'a'
    for (let index = 0; index < 90; index++) source = `{{${name(index)}${source}|1|2}}`
    expect(readValue(source).raw).toBeDefined()
  })
})
