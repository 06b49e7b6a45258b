/** What a value turned out to be. `text` is everything that is not surely something else. */
export type ValueType =
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'boolean'
  | 'date'
  | 'color'
  | 'file'
  | 'text'
  | 'missing'

/** What the place (a profile's field, a column) says a value should be; `auto` leaves it to the text alone. */
export type ExpectedType =
  | 'auto'
  | 'number'
  | 'percent'
  | 'boolean'
  | 'date'
  | 'year'
  | 'color'
  | 'file'
  | 'name'
  | 'text'

/** Why a number is not one exact number: `<1%`, `>5`, `~300`, `5+`, `3–5`, `1.2 million` (rounded to its digits), `▲ 4.8`. */
export type Qualifier =
  | 'below'
  | 'above'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'range'
  | 'scaled'
  | 'increase'
  | 'decrease'

/** How much of the raw text the value stands for. */
export type Status = 'parsed' | 'partial' | 'unknown'

/**
 * A value read from its raw text.
 *
 * `value` is what plain JSON shows. `exact` is the number as a canonical decimal literal with its stated decimals
 * (`"11397"`, `"48.41"`, `"100.00"`, `"4.5"`, `"-0.3"`), present for integer, decimal and percent only; nothing else
 * is ever used for arithmetic. `start` and `end` delimit, inside `raw`, the characters that carry the value
 * (`46` in `46[a]`), so that a fix can replace them alone.
 */
export interface Reading {
  type: ValueType
  value: string | number | boolean | null
  raw: string
  start: number
  end: number
  status: Status
  exact?: string
  qualifier?: Qualifier
  /** What stood beside the value: `[a]`, `*`, `(majority)`, `4.8 pp`. */
  note?: string
  /** Further quantities in the same text: the share in `11,397 (48.41%)`, the change in `66.9% 4.8 pp`. */
  parts?: Reading[]
}
