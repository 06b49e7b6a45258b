import { isAsciiLetter } from '../value/characters.js'

/** Words that some version of YAML reads as a boolean, null or a number, in lower case. */
const words = new Set([
  'y',
  'n',
  'yes',
  'no',
  'on',
  'off',
  'true',
  'false',
  'null',
  'nan',
  'inf',
  'infinity',
  'none',
])

/**
 * Whether a string may stand bare in block YAML and is a string to readers of YAML 1.1 and 1.2 both.
 * Errs on the side of quoting: no number, date or special token of either version starts the way a plain string may.
 */
export function isPlain(value: string): boolean {
  if (!mayStart(value)) return false
  if (value.length <= 8 && words.has(value.toLowerCase())) return false
  let previous = 0
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (!isPrintable(code)) return false
    if (code === 0x23 && previous === 0x20) return false
    if (code === 0x20 && previous === 0x3a) return false
    previous = code
  }
  return previous !== 0x20 && previous !== 0x3a
}

/**
 * A letter, a bracket, or a digit where the text goes on in words (`76 delegates`), as no number or time stamp does.
 * `e3` is a number without digits to some readers of YAML 1.1.
 */
function mayStart(value: string): boolean {
  const code = value.charCodeAt(0)
  if ((code | 0x20) === 0x65) return !/^.[-+]?[0-9]/.test(value)
  if (isAsciiLetter(code) || code === 0x28 || code === 0x2f) return true
  if (code >= 0xa1) return true
  if (code < 0x30 || code > 0x39) return false
  const space = value.indexOf(' ')
  const after = value.charCodeAt(space + 1) | 0x20
  return space > 0 && after >= 0x61 && after < 0x7a
}

/** Printable in both versions and no line break, byte order mark, half of a pair or invisible character of any kind. */
function isPrintable(code: number): boolean {
  if (code < 0x7f) return code >= 0x20
  if (code < 0xa1) return false
  if (code >= 0xd800 && code < 0xe000) return false
  if (code >= 0x2000 && code < 0x2010) return false
  if (code >= 0x2028 && code < 0x2030) return false
  return !(code >= 0x2060 && code < 0x2070) && code !== 0x3000 && code !== 0xfeff && code < 0xfffe
}
