import { expect, test } from 'vitest'
import type { ExpectedType } from '../../src/value/reading.js'
import { readValue } from '../../src/value/value.js'

test.each<[raw: string, expected: ExpectedType, value: unknown, type: string]>([
  ['١٢٣', 'auto', 123, 'integer'],
  ['١٬٢٣٤٬٥٦٧', 'number', 1234567, 'integer'],
  ['٤٨٫٤١٪', 'auto', 48.41, 'percent'],
  ['٤٨٫٤', 'percent', 48.4, 'percent'],
  ['۱۲۳۴', 'auto', 1234, 'integer'],
  ['३,९४,३६४', 'auto', 394364, 'integer'],
  ['１２３', 'auto', 123, 'integer'],
  ['−٤٫٥', 'auto', -4.5, 'decimal'],
  ['٢٠٠٤-٠٢-٠٧', 'date', '2004-02-07', 'date'],
  ['１９８４年２月７日', 'date', '1984-02-07', 'date'],
  ['<١٪', 'auto', '<١٪', 'percent'],
  ['١٢3', 'auto', '١٢3', 'text'],
  ['٧ فبراير', 'auto', '٧ فبراير', 'text'],
  ['کد ۱۲', 'auto', 'کد ۱۲', 'text'],
  ['१२३', 'text', '१२३', 'text'],
])('%s as %s is %j', (raw, expected, value, type) => {
  expect(readValue(raw, expected)).toMatchObject({ raw, value, type })
})

test('notes and further numbers quote the text', () => {
  const raw = '١٢٣ (٤٨٪) [١]'
  expect(readValue(raw, 'auto')).toMatchObject({ value: 123, note: '[١]', parts: [{ raw, value: 48 }] })
})
