/**
 * What JSON leaves raw although a terminal would act on it (DEL and the C1 controls) or JavaScript would
 * break a line at it; escaped here, which every JSON reader undoes.
 */
const raw = /[\u007f-\u009f\u2028\u2029]/g

export interface JsonOptions {
  /** Spaces a level; 0 or left out: one line. */
  indent?: number
}

/**
 * A record as JSON: keys in the record's own order, no newline at the end, no control character unescaped.
 * The same record always gives the same text.
 */
export function toJson(record: unknown, options: JsonOptions = {}): string {
  const text = JSON.stringify(record, null, options.indent ?? 0) ?? 'null'
  return text.replace(raw, escapeUnit)
}

/** A UTF-16 unit as JSON and YAML both spell it. */
export function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
