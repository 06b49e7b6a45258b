import type { Doubt } from '../arithmetic/reading.js'
import type { RuleSettings } from '../configure.js'
import type { Finding, RelatedSpan } from '../diagnostic.js'
import type { Change, Constraint } from '../model/constraint.js'
import { size } from '../model/domain.js'
import { plainNumber, writeLike } from '../model/format.js'
import { type Quantity, quantitySpan, statedText } from '../model/quantity.js'
import { MarginRelation } from '../relations/margin-relation.js'
import { ShareRelation } from '../relations/share-relation.js'
import { SumRelation } from '../relations/sum-relation.js'
import { type AlikeSuspect, changed } from './alike.js'
import type { Diagnosis } from './diagnose.js'
import type { Explanation } from './explain.js'
import { brokenRules, mainConstraint, ruleFor, severest } from './main-constraint.js'
import { separate, setApart } from './separate.js'
import type { Suspect } from './suspect.js'
import { inUsualDecimals, mayLackDecimals, type Restated } from './usual-decimals.js'
import { writeAlike } from './write-alike.js'

const mostRelated = 12
/** Every number that could be the wrong one is told, unless there are more than anybody would look at. */
const mostOthers = 500
const mostPairs = 12

/** The findings for a group of numbers: one for each root cause. The settings decide which rule it is told by. */
export function reportExplanation(
  { reading, diagnoses, certain: agreed, rivals }: Explanation,
  settings: RuleSettings = {},
): Finding[] {
  const doubtful = diagnoses.some(({ violated }) => violated.every(({ excusable }) => excusable === true))
  const certain = agreed && reading.doubt === null && !doubtful && !diagnoses.some(isNearMiss)
  const findings = diagnoses.flatMap((diagnosis) => {
    const [suspect, ...others] = diagnosis.suspects
    if (suspect !== undefined)
      return [
        reportSuspect(
          diagnosis,
          suspect,
          [...others, ...rivals],
          reading.constraints,
          certain && diagnoses.length === 1,
          settings,
        ),
      ]
    const [alike] = diagnosis.alike
    if (alike !== undefined) return [reportAlike(diagnosis, alike, settings)]
    const [pair] = diagnosis.pairs
    const told =
      pair === undefined ? [reportUnexplained(diagnosis, settings)] : reportPair(diagnosis, pair, settings)
    return reportApart(diagnosis, reading.constraints, settings) ?? told
  })
  return findings.map((finding) => withDoubt(finding, reading.doubt))
}

/** The votes of any row may be a few off instead, where nothing holds these together. */
function isNearMiss({ violated }: Diagnosis): boolean {
  return violated.some((constraint) => constraint instanceof ShareRelation && constraint.isNearMiss())
}

/** How the numbers could be right all the same. */
const reasons = {
  'cut off': {
    rule: 'row-percent',
    severity: 'info',
    words: 'Cut off instead of rounded, all shares would fit',
  },
  rounded: {
    rule: 'row-percent',
    severity: 'info',
    words: 'Rounded instead of cut off, it would fit',
  },
  'unlisted votes': {
    rule: 'votes-sum',
    severity: 'warning',
    words: 'The total may hold votes that no row lists: invalid ones, or those of other options',
  },
} as const

function withDoubt(finding: Finding, doubt: Doubt | null): Finding {
  if (doubt === null || doubt === 'guessed total' || doubt === 'doubtful total') return finding
  const { rule, severity, words } = reasons[doubt]
  if (finding.rule !== rule || finding.severity !== severity) return finding
  return { ...finding, message: `${finding.message}. ${words}` }
}

function reportSuspect(
  { violated, alike }: Diagnosis,
  suspect: Suspect,
  others: readonly Suspect[],
  all: readonly Constraint[],
  certain: boolean,
  settings: RuleSettings,
): Finding {
  const { quantity, expected } = suspect
  const [units] = expected
  const change: Change[] = units === undefined ? [] : [{ quantity, units }]
  const main = mainConstraint(violated, quantity, settings)
  const restated = inUsualDecimals(suspect, violated, all)
  const values = expected.map((value) => writeAlike(quantity, value, all))
  const finding: Finding = {
    rule: ruleFor(main, quantity),
    severity: severest(violated),
    broken: brokenRules(violated, quantity),
    span: quantitySpan(quantity),
    message: `${restated === null ? sentence(suspect, main, change) : restatedSentence(suspect, restated)}${alternatives([...others.map((other) => other.quantity.label), ...alike.map(labelOf)])}`,
    actual: statedText(quantity),
    expected: restated === null ? values : [...new Set([restated.text, ...values])],
    related: [
      ...others
        .slice(0, mostOthers)
        .map((other) => ({ span: quantitySpan(other.quantity), message: couldBe(other) })),
      ...alike.flatMap((one) => inAllPlaces(one, 'could be wrong in all places instead')),
      ...witnesses(violated, quantity).slice(0, mostRelated),
    ],
    proof:
      restated === null
        ? proofOf(violated, change)
        : restated.relations.map(([of, after]) => `as stated: ${of.words()}; after: ${after.words()}`),
  }
  const wanted = restated?.certain === true ? restated.text : mendedText(suspect, all)
  if (certain && others.length + alike.length === 0 && wanted !== null) {
    const [offset, end] = finding.span
    finding.fix = { safe: false, edits: [{ offset, length: end - offset, text: wanted }] }
  }
  return finding
}

/**
 * The one value that a slip of the pen explains; null where there is none, or several, or it is written unlike the numbers beside it, or
 * under a key that was given before: then the key may be the wrong one.
 */
function mendedText(suspect: Suspect, all: readonly Constraint[]): string | null {
  const { quantity, expected, domain } = suspect
  const [units] = expected
  const isOwn = quantity.unusual !== true && quantity.fact.others === undefined
  return units === undefined ||
    !isOwn ||
    size(domain) !== 1n ||
    !isMendable(suspect) ||
    mayLackDecimals(quantity, all)
    ? null
    : writeAlike(quantity, units, all)
}

/** A slip of the pen; a power of ten only of whole numbers, where no separator can be taken for another. */
function isMendable({ cost, slip, quantity }: Suspect): boolean {
  return cost <= 2 || (slip === 'scale' && quantity.decimals === 0 && quantity.unit === '')
}

/** "Votes add up to 23,541, but the Total row says 23,451" where the total is at fault; else what is unexpected and why. */
function sentence(
  { quantity, expected, domain }: Suspect,
  main: Constraint,
  change: readonly Change[],
): string {
  const stated = `${plainNumber(quantity.units, quantity.decimals)}${quantity.unit}`
  const [units] = expected
  if (main instanceof SumRelation && main.total === quantity)
    return `${capital(main.what)} add up to ${plainNumber(quantity.units + main.imbalance(), quantity.decimals)}, but ${main.totalName} says ${stated}`
  if (units === undefined) return `Unexpected ${stated} for ${quantity.label}: ${main.words()}`
  const many = (size(domain) ?? 99n) > 1n
  const wanted = `${plainNumber(units, quantity.decimals)}${quantity.unit}`
  return `Unexpected ${stated} for ${quantity.label}, expected ${wanted}${many ? ' or another value that fits' : ''}: ${main.words()}${change.length > 0 ? `; with ${wanted}, ${main.words(change)}` : ''}`
}

function restatedSentence({ quantity }: Suspect, { quantity: restated, relations }: Restated): string {
  const [stated, wanted] = [quantity, restated].map(
    ({ units, decimals, unit }) => `${plainNumber(units, decimals)}${unit}`,
  )
  const [first] = relations
  const why = first === undefined ? '' : `: ${first[0].words()}; with ${wanted}, ${first[1].words()}`
  return `Unexpected ${stated} for ${quantity.label}, expected ${wanted}${why}`
}

function alternatives(others: readonly string[]): string {
  if (others.length === 0) return ''
  const named = others.slice(0, 3)
  return `. One of these could be the wrong number instead: ${named.join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`
}

/** "Kerry’s votes, in the infobox and in the table". */
function labelOf({ quantities }: AlikeSuspect): string {
  return `${quantities[0].label}, in ${[...new Set(quantities.map(({ place }) => place))].join(' and in ')}`
}

function inAllPlaces({ quantities, units }: AlikeSuspect, message: string): RelatedSpan[] {
  return quantities.map((quantity) => ({
    span: quantitySpan(quantity),
    message: `${message}: ${quantity.label}, expected ${writeLike(quantity, units)}`,
  }))
}

function reportAlike(
  { violated, alike: [, ...others] }: Diagnosis,
  suspect: AlikeSuspect,
  settings: RuleSettings,
): Finding {
  const { quantities, units } = suspect
  const quantity =
    quantities.find((member) => violated.some((one) => one.quantities.includes(member))) ?? quantities[0]
  const change = changed(quantities, units)
  const main = mainConstraint(violated, quantity, settings)
  const [stated, wanted] = [quantity.units, units].map(
    (value) => `${plainNumber(value, quantity.decimals)}${quantity.unit}`,
  )
  return {
    rule: main.rule,
    severity: severest(violated),
    broken: brokenRules(violated, quantity),
    span: quantitySpan(quantity),
    message: `Unexpected ${stated} for ${labelOf(suspect)}, expected ${wanted}: ${main.words()}; with ${wanted}, ${main.words(change)}${alternatives(others.map(labelOf))}`,
    actual: statedText(quantity),
    expected: [writeLike(quantity, units)],
    related: [
      ...inAllPlaces(suspect, 'wrong here too').filter((_, at) => quantities[at] !== quantity),
      ...others.flatMap((other) => inAllPlaces(other, 'could be wrong in all places instead')),
      ...witnesses(violated, quantity).slice(0, mostRelated),
    ],
    proof: proofOf(violated, change),
  }
}

function couldBe({ quantity, expected }: Suspect): string {
  const [units] = expected
  const wanted = units === undefined ? '' : `, expected ${writeLike(quantity, units)}`
  return `could be wrong instead: ${quantity.label}${wanted}`
}

/** The numbers that tell against the stated one: its mirrors and totals, not every row of a sum. */
function witnesses(
  violated: readonly Constraint[],
  quantity: Quantity,
): { span: Finding['span']; message: string }[] {
  const found = new Map<Quantity, string>()
  for (const constraint of violated) {
    for (const other of foremost(constraint))
      if (other !== quantity && !found.has(other)) found.set(other, constraint.words())
  }
  return [...found].map(([other, words]) => ({
    span: quantitySpan(other),
    message: `${other.label} in ${other.place}: ${words}`,
  }))
}

function foremost(constraint: Constraint): readonly Quantity[] {
  if (constraint instanceof SumRelation) return [constraint.total]
  if (constraint instanceof MarginRelation) return constraint.foremost
  return constraint.quantities.length <= 3 ? constraint.quantities : []
}

function proofOf(violated: readonly Constraint[], change: readonly Change[]): string[] {
  return violated.slice(0, mostRelated).map((constraint) => {
    const after =
      change.length > 0 && constraint.violations(change) === 0 ? `; after: ${constraint.words(change)}` : ''
    return `as stated: ${constraint.words()}${after}`
  })
}

/** Two faults that have nothing in common, each by itself; null where there are none. Two numbers are wrong: neither is mended. */
function reportApart(
  diagnosis: Diagnosis,
  all: readonly Constraint[],
  settings: RuleSettings,
): Finding[] | null {
  const apart = diagnosis.pairs.length > 0 ? separate(diagnosis, all) : setApart(diagnosis, all)
  if (apart === null) return null
  return apart.map((one) => {
    const [suspect, ...others] = one.suspects
    return suspect === undefined
      ? reportUnexplained(one, settings)
      : reportSuspect(one, suspect, others, all, false, settings)
  })
}

function reportPair(
  diagnosis: Diagnosis,
  pair: readonly [Suspect, Suspect],
  settings: RuleSettings,
): Finding[] {
  const change = pair.flatMap(({ quantity, expected: [units] }) =>
    units === undefined ? [] : [{ quantity, units }],
  )
  const others = diagnosis.pairs.slice(1, mostPairs).flat()
  return pair.map((suspect, at) => {
    const own = diagnosis.violated.filter(({ quantities }) => quantities.includes(suspect.quantity))
    const main = mainConstraint(own.length > 0 ? own : diagnosis.violated, suspect.quantity, settings)
    const partner = pair[1 - at]
    const spans = new Map(
      others
        .filter(({ quantity }) => quantity !== suspect.quantity && quantity !== partner?.quantity)
        .map((other) => [other.quantity, other]),
    )
    return {
      rule: ruleFor(main, suspect.quantity),
      severity: severest(diagnosis.violated),
      broken: brokenRules(diagnosis.violated, suspect.quantity),
      span: quantitySpan(suspect.quantity),
      message: `${sentence(suspect, main, change)}. No single number explains this; it takes ${partner?.quantity.label ?? 'another number'} too`,
      actual: statedText(suspect.quantity),
      expected: suspect.expected.map((units) => writeLike(suspect.quantity, units)),
      related: [...spans.values()]
        .map((other) => ({ span: quantitySpan(other.quantity), message: couldBe(other) }))
        .slice(0, mostRelated),
      proof: proofOf(diagnosis.violated, change),
    }
  })
}

function reportUnexplained({ violated }: Diagnosis, settings: RuleSettings): Finding {
  const frequency = new Map<Quantity, number>()
  for (const { quantities } of violated)
    for (const quantity of quantities) frequency.set(quantity, (frequency.get(quantity) ?? 0) + 1)
  const [first] = violated
  let worst = first?.quantities[first.quantities.length - 1]
  for (const [quantity, count] of frequency)
    if (worst === undefined || count > (frequency.get(worst) ?? 0)) worst = quantity
  if (worst === undefined || first === undefined) throw new Error('A violated relation has no numbers')
  return {
    rule: mainConstraint(violated, worst, settings).rule,
    severity: severest(violated),
    broken: brokenRules(violated),
    span: quantitySpan(worst),
    message: `These numbers cannot all be true, and nothing says which of them are wrong: ${first.words()}`,
    actual: statedText(worst),
    expected: [],
    related: witnesses(violated, worst).slice(0, mostRelated),
    proof: proofOf(violated, []),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
