import { edited } from './draft.js'
import { namedPlaces, newFindings } from './engine.js'
import { readNumber } from './exact.js'
import { checkedCells } from './mutations.js'
import { failing, singleRepairs } from './oracle.js'

const stated = (cell) => cell.units

/**
 * What the program makes of one mutation, beside what the oracle knows. `detectable` is null for faults that are not
 * about numbers; `named` and what follows are about the true cells. `withRepairs`: the oracle looks for all repairs too, which takes most of the time.
 */
export function judge(engine, article, clean, edits, { withRepairs = true } = {}) {
  const text = edited(article.text, edits)
  const start = performance.now()
  const findings = engine.findings(text)
  const safelyFixed = engine.fixed(text, findings, false)
  const fixed = engine.fixed(text, findings, true)
  const milliseconds = performance.now() - start
  const fresh = newFindings(findings, clean)
  const numeric = edits.every(({ cell }) => cell !== undefined)
  const oracle = numeric
    ? ask(article, edits, withRepairs && edits.length === 1)
    : { detectable: null, repairs: null }
  const places = namedPlaces(fresh, text)
  const moved = movedBy(edits)
  const own = new Set(places.own)
  const truth = edits.map(({ at }) => moved(at))
  return {
    text,
    findings: fresh,
    milliseconds,
    fixed,
    oracle,
    detectable: oracle.detectable,
    detected: fresh.length > 0,
    named: truth.every((at) => places.all.has(at) || (edits.length > 1 && places.alike.has(at))),
    alone: truth.every((at) => own.has(at)) && own.size === truth.length && places.all.size === own.size,
    first: isRight(fresh[0], edits, places, truth),
    equal:
      oracle.repairs === null || oracle.repairs.size === 0
        ? null
        : isSame(
            [...oracle.repairs.keys()].map(({ at }) => moved(at)),
            places.all,
          ),
    outcome: outcomeOf(article, clean, edits, text, fixed),
    unsafe: unsafeFix(text, safelyFixed),
  }
}

/** Where a place of the article stands after the edits. */
function movedBy(edits) {
  return (place) =>
    edits.reduce((to, { at, raw, text }) => (at < place ? to + text.length - raw.length : to), place)
}

/** The oracle's answer, with the numbers as the mutation states them. */
function ask(article, edits, withRepairs) {
  const before = edits.map(({ cell }) => [cell, cell.units, cell.decimals])
  for (const { cell, text } of edits) Object.assign(cell, readNumber(text, cell.kind === 'share'))
  const detectable = failing(article.relations, stated).length > 0
  const repairs = withRepairs ? singleRepairs(article.relations, stated, checkedCells(article)) : null
  for (const [cell, units, decimals] of before) Object.assign(cell, { units, decimals })
  return { detectable, repairs }
}

function isRight(finding, edits, { own }, truth) {
  const [one] = edits
  if (finding === undefined || edits.length !== 1 || own[0] !== truth[0]) return false
  const [expected] = finding.expected ?? []
  return expected !== undefined && sameNumber(expected, one.raw, one.cell?.kind === 'share')
}

function sameNumber(one, other, isShare) {
  const [a, b] = [readNumber(one, isShare), readNumber(other, isShare)]
  if (a === null || b === null) return one === other
  return a.units * 10n ** BigInt(b.decimals) === b.units * 10n ** BigInt(a.decimals)
}

function isSame(places, named) {
  return places.length === named.size && places.every((place) => named.has(place))
}

/**
 * What the suggested fixes did: `none`, `restored` all, `partly` some of several faults, `rewritten` the right number in other writing, or `wrong`.
 */
export function outcomeOf(article, clean, edits, text, fixed) {
  if (fixed === text) return 'none'
  if (fixed === article.text || fixed === clean.settled) return 'restored'
  const count = Math.min(edits.length, 10)
  for (let kept = 1; kept < 2 ** count - 1; kept++)
    if (
      fixed ===
      edited(
        article.text,
        edits.filter((_, at) => at >= count || kept & (1 << at)),
      )
    )
      return 'partly'
  const plain = (whole) =>
    whole
      .replace(/(?<=\d)[,\u00a0\u202f ](?=\d)/g, '')
      .replace(/(\.\d*?)0+(?=%|\s|$)/gm, '$1')
      .replace(/\.(?=%|\s|$)/gm, '')
  if (plain(fixed) === plain(text)) return 'none'
  return plain(fixed) === plain(article.text) || plain(fixed) === plain(clean.settled) ? 'rewritten' : 'wrong'
}

/** Whether a fix that claims to be safe has changed a number. */
export function unsafeFix(text, fixed) {
  return digits(fixed) !== digits(text)
}

function digits(text) {
  return text.replace(/\D/g, '')
}
