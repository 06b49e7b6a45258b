/** Numbers as the articles state them: `units / 10 ** decimals`, all in BigInt. */

/** A count's share of a total in percent, in units of the last decimal. `mode`: half-up, half-even or truncated. */
export function shareUnits(count, total, decimals, mode) {
  const scaled = 100n * 10n ** BigInt(decimals) * count
  const whole = scaled / total
  if (mode === 'truncated') return whole
  const rest = 2n * (scaled - whole * total)
  if (rest > total) return whole + 1n
  if (rest < total) return whole
  return mode === 'half-even' && whole % 2n === 0n ? whole : whole + 1n
}

/** `1234567` with a separator every three digits. */
export function grouped(units, separator = ',') {
  return String(units).replace(/\B(?=(\d{3})+$)/g, separator)
}

/** Units with so many decimals: 4841 with two is `48.41`. */
export function decimal(units, decimals, sign = '.') {
  const digits = String(units).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}${sign}${digits.slice(-decimals)}`
}

/** Reads a plain number: in a column of shares the last separator is the decimal sign, elsewhere all separators group. */
export function readNumber(text, isShare) {
  const bare = text.replace(/\s*%$/, '')
  if (!/^\d[\d., \u00a0\u202f]*$/.test(bare) || /[., \u00a0\u202f]$/.test(bare)) return null
  const at = isShare ? Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(',')) : -1
  const decimals = at === -1 ? 0 : bare.length - at - 1
  return { units: BigInt(bare.replace(/\D/g, '')), decimals }
}
