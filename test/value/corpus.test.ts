import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readValue } from '../../src/value/index.js'

const folder = new URL('../../../shared/corpus/flat/', import.meta.url)

describe.skipIf(!existsSync(folder))('values of real articles', () => {
  const lines = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    : []

  function valuesOf(key: RegExp): string[] {
    const values: string[] = []
    for (const line of lines) {
      const colon = line.indexOf(': ')
      if (line.startsWith('- ') && colon > 0 && key.test(line.slice(2, colon)))
        values.push(line.slice(colon + 2))
    }
    return values
  }

  it.each([
    [/^Popular Vote\d+$/, 'number', ['integer', 'missing']],
    [/^Percentage\d+$/, 'percent', ['percent', 'missing']],
    [/^Colou?r\d+$/, 'color', ['color']],
    [/^Election Date$/, 'date', ['date']],
    [/^(Previous|Next) Year$/, 'year', ['integer']],
    [/^Ongoing$/, 'boolean', ['boolean']],
  ] as const)('%s', (key, expected, types) => {
    const values = valuesOf(key)
    expect(values.length).toBeGreaterThan(10)
    const others = values.filter((raw) => !types.some((type) => type === readValue(raw, expected).type))
    expect(others).toEqual([])
  })
})
