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
    ['{{#if:{{#ifeq:a|a|x}}|{{nowrap|48.41%}}}}', 48.41],
  ])('%s', (source, value) => {
    const leaf = readValue(source)
    expect(leaf.value).toEqual(value)
    expect(leaf.templates).toBeUndefined()
  })

  it.each([
    '{{#if:{{mystery}}|1|2}}',
    '{{#expr: 1 + 2}}',
    '{{#ifexpr:1>0|1|2}}',
    '{{#switch:{{mystery}}|a=1|2}}',
    '{{CURRENTYEAR}}',
    '{{PAGENAME}}',
    '{{#invoke:Age|main|5}}',
  ])('%s is for the wiki to say', (source) => {
    expect(readValue(source)).toMatchObject({ value: source, status: 'unknown' })
  })

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
