/**
 * What JSON leaves raw although a terminal would act on it (DEL and the C1 controls) or JavaScript would
 * break a line at it; escaped here, which every JSON reader undoes.
 */
const raw = /[\u007f-\u009f\u2028\u2029]/g

const anyRaw = /[\u007f-\u009f\u2028\u2029]/

/** Escapes what `JSON.stringify` leaves raw. */
export function escapeRaw(json: string): string {
  return anyRaw.test(json) ? json.replace(raw, escapeUnit) : json
}

/** What may need an escape: a surrogate does where it stands alone. */
const special = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/

/** What stands between the quotation marks of a JSON string: no control character is left in it. */
export function escapeText(text: string): string {
  return special.test(text) ? JSON.stringify(text).slice(1, -1).replace(raw, escapeUnit) : text
}

/** A UTF-16 unit as JSON and YAML both spell it. */
export function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
