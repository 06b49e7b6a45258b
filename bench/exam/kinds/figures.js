import { decimal, grouped, shareUnits } from '../exact.js'

/** How one article rounds its figures and writes them: what is not given is left to chance. */
export function figuresOf(random, given = {}) {
  return new Figures({
    mode: random.pick(['half-up', 'half-up', 'half-up', 'half-even', 'truncated']),
    decimals: random.pick([0, 1, 1, 1, 2, 2, 2, 2, 3]),
    sign: random.chance(0.5) ? '%' : '',
    separator: ',',
    point: '.',
    minus: random.pick(['−', '−', '-', '–']),
    ...given,
  })
}

class Figures {
  constructor(style) {
    Object.assign(this, style)
  }

  count(value) {
    return this.separator === 'lakh'
      ? String(value).replace(/\B(?=(?:\d\d)*\d{3}$)/g, ',')
      : grouped(value, this.separator)
  }

  /** The share of a whole without a sign for percent. */
  bare(part, whole, decimals = this.decimals) {
    return this.units(shareUnits(BigInt(part), BigInt(whole), decimals, this.mode), decimals)
  }

  /** The share as the article’s tables have it. */
  share(part, whole, decimals = this.decimals) {
    return this.bare(part, whole, decimals) + this.sign
  }

  /** The share as infoboxes and prose have it. */
  percent(part, whole, decimals = this.decimals) {
    return `${this.bare(part, whole, decimals)}%`
  }

  /** What all add up to. */
  all(decimals = Math.max(1, this.decimals)) {
    return this.units(100 * 10 ** decimals, decimals) + this.sign
  }

  units(units, decimals) {
    return decimal(units, decimals, this.point)
  }

  /** A change: with its sign, so many of its last digits decimals. */
  change(units, decimals = 0) {
    const digits = this.units(Math.abs(units), decimals)
    return units === 0 ? digits : (units > 0 ? '+' : this.minus) + digits
  }

  /** A change of which nothing else in the article speaks, with one decimal. */
  someChange(random) {
    return this.change((random.chance(0.5) ? 1 : -1) * random.between(1, 150), 1)
  }
}
