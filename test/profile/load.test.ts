import { describe, expect, test } from 'vitest'
import { loadProfile } from '../../src/profile/load.js'

/** The problems of a file as `line:column message`. */
function problems(text: string): string[] {
  const result = loadProfile(text)
  return result.ok ? [] : result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const start = 'name: ship\nmatch: { names: [Infobox ship] }\n'

describe('a profile file', () => {
  test('is read', () => {
    const result = loadProfile(`${start}fields:\n  launched: { type: date, aliases: [launch] }\n`)
    expect(result.ok && result.profile.name).toBe('ship')
    expect(result.ok && result.profile.resolve('Launch')).toMatchObject({
      key: 'launched',
      type: 'date',
      known: true,
    })
  })

  test('may use a few aliases', () => {
    expect(problems(`${start}fields:\n  one: &number { type: number }\n  two: *number\n`)).toEqual([])
  })
})

describe('a wrong profile file', () => {
  test.each<[name: string, text: string, wanted: string]>([
    ['empty', '', '1:1 the profile must be a group of keys with values'],
    ['a text', 'hello', '1:1 the profile must be a group of keys with values'],
    ['a list', '- a\n- b\n', '1:1 the profile must be a group of keys with values'],
    ['without a name', 'match: { names: [a] }\n', '1:1 the profile lacks name'],
    ['with an empty name', "name: ''\nmatch: { names: [a] }\n", '1:7 `name` must not be empty'],
    ['with a number for a name', 'name: 5\nmatch: { names: [a] }\n', '1:7 `name` must be a text'],
    [
      'with nothing to match',
      'name: a\nmatch: {}\n',
      '2:1 without `names`, `keys` or `tables`, no article would be of this kind',
    ],
    [
      'with an unknown key',
      `${start}feilds:\n  a: 1\n`,
      '3:1 `feilds` is no key of a profile; did you mean `fields`?',
    ],
    [
      'with an unknown key deep inside',
      `${start}fields:\n  a:\n    type: text\n    alias: [b]\n`,
      '6:5 `fields.a.alias` is no key of a profile; did you mean `aliases`?',
    ],
    [
      'with an unknown type',
      `${start}fields:\n  a: { type: numbr }\n`,
      '4:14 `fields.a.type` must be one of auto, number, percent, boolean, date, year, color, file, name, text',
    ],
    [
      'with one alias for two fields',
      `${start}fields:\n  a: { type: text, aliases: [length] }\n  b: { type: text, aliases: [Length] }\n`,
      '5:30 `Length` cannot mean `b`: it means `a` already',
    ],
    [
      'with an alias that is a field of its own',
      `${start}fields:\n  a: { type: text, aliases: [b] }\n  b: { type: text }\n`,
      '4:30 `b` cannot mean `a`: it means `b` already',
    ],
    [
      'with a member in two families',
      `${start}groups:\n  guns: { members: { gun: { type: text } } }\n  decks: { members: { gun: { type: text } } }\n`,
      '5:23 `gun` cannot mean `decks.gun`: it means `guns.gun` already',
    ],
    [
      'with one label for two columns',
      `${start}columns:\n  a: { type: number, labels: [Length] }\n  b: { type: number, labels: [width, length] }\n`,
      '5:38 `length` cannot mean `b`: it means `a` already',
    ],
    [
      'with a text for a list',
      `${start}columns:\n  votes: { type: number, labels: votes }\n`,
      '4:34 `columns.votes.labels` must be a list',
    ],
    [
      'with a half count',
      'name: a\nmatch: { names: [b], atLeast: 1.5 }\n',
      '2:31 `match.atLeast` must be a whole number',
    ],
    [
      'with a text for a source',
      `${start}record: { fields: { x: { from: y } } }\n`,
      '3:32 `record.fields.x.from` must be a list',
    ],
    [
      'with a prefix that is no word',
      `${start}groups:\n  g: { prefix: '(', members: {} }\n`,
      '4:16 `groups.g.prefix` must be letters only',
    ],
    ['with a key twice', `${start}name: b\n`, '3:1 this key stands here for the second time'],
    ['with a tab', 'name: a\n\tmatch: {}\n', '2:1 Tabs are not allowed as indentation'],
    [
      'with a second document',
      `${start}---\nname: b\n`,
      '3:1 a profile is one document; a second one begins here',
    ],
    [
      'with an alias of nothing',
      'name: *a\nmatch: { names: [b] }\n',
      '1:7 Unresolved alias (the anchor must be set before the alias): a',
    ],
    [
      'with a key called __proto__',
      `${start}__proto__: { a: 1 }\n`,
      '3:1 `__proto__` is no key of a profile; known here: name, title, match, fields, groups, columns, record, relations, templates',
    ],
    [
      'that matches by a field it has not',
      'name: a\nmatch:\n  keys: [lanched]\nfields: { launched: { type: date } }\n',
      '3:10 `lanched` is no field of this profile; did you mean `launched`?',
    ],
    [
      'that wants more fields than it lists',
      'name: a\nmatch: { keys: [b], atLeast: 2 }\nfields: { b: { type: text } }\n',
      '2:30 only 1 keys are listed',
    ],
    [
      'whose record has another use for a key',
      `${start}record:\n  fields: { totals: { from: [a] } }\n`,
      '4:13 `totals` is not free: the record puts its own there',
    ],
    [
      'whose options are of a family it has not',
      `${start}record:\n  fields: {}\n  options: { group: candidate, name: a, measures: {}, attributes: {} }\ngroups: { candidates: { members: {} } }\n`,
      '5:21 `candidate` is no family of this profile; did you mean `candidates`?',
    ],
  ])('%s: says where and why', (_, text, wanted) => {
    expect(problems(text)).toEqual([wanted])
  })

  test('a bracket left open: the first problem says so', () => {
    expect(problems('name: a\nmatch: { names: [a\n')[0]).toMatch(/^3:1 .*end with a \]/)
  })

  test('aliases that multiply are refused, and quickly', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`
    const bomb = `a: &a [x, x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`
    expect(problems(bomb)).toEqual(['2:8 aliases make more of this file than anyone wrote'])
  })

  test('nesting without end is refused', () => {
    expect(problems('['.repeat(20000))[0]).toMatch(/^1:\d+ nested too deeply$/)
  })

  test('every wrong place is told once, in file order', () => {
    const text = `${start}fields:\n  a: { type: x }\n  b: { type: text, aliases: 1 }\ncolor: red\n`
    expect(
      problems(text)
        .map((problem) => problem.slice(0, 4).trim())
        .sort(),
    ).toEqual(['4:14', '5:29', '6:1'])
  })

  test('of very many problems twenty are told', () => {
    expect(problems(`${start}${'name: b\n'.repeat(50)}`)).toHaveLength(20)
  })
})
