import { gravity } from './configure.js'
import type { Finding, Fix } from './diagnostic.js'

/**
 * One message for one cause. Findings that want the same value in the same place are one, and so are those that hold the same number
 * there to be wrong. The gravest is kept, the first of several such, and what the others say goes with it, a repair too.
 */
export function oneCause(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const places = new Map<string, number[]>()
  for (const finding of findings) {
    const place = `${finding.span[0]} ${finding.span[1]}`
    const known = places.get(place) ?? []
    places.set(place, known)
    const at = known.find((index) => isOneCause(kept[index], finding))
    const other = at === undefined ? undefined : kept[at]
    if (at === undefined || other === undefined) {
      known.push(kept.length)
      kept.push(finding)
    } else
      kept[at] =
        gravity[finding.severity] > gravity[other.severity] ? joined(finding, other) : joined(other, finding)
  }
  return kept
}

/** Of the same place: what is only worth knowing of a number is no cause that makes it wrong. */
function isOneCause(one: Finding | undefined, other: Finding): boolean {
  const wanted = one?.expected?.[0]
  if (one === undefined || (wanted !== undefined && wanted === other.expected?.[0])) return true
  return (
    one.severity !== 'info' &&
    other.severity !== 'info' &&
    one.actual !== undefined &&
    one.actual === other.actual
  )
}

function joined(finding: Finding, other: Finding): Finding {
  const { expected, fix, ...rest } = finding
  const wanted = wantedByBoth(finding, other)
  const kept = fix !== undefined && (expected === undefined || puts(fix, wanted)) ? fix : other.fix
  return {
    ...rest,
    ...(expected !== undefined || wanted.length > 0 ? { expected: wanted } : {}),
    ...(kept !== undefined && (kept === fix || puts(kept, wanted)) ? { fix: kept } : {}),
    related: [
      ...(finding.related ?? []),
      { span: other.span, message: other.message },
      ...(other.related ?? []),
    ],
  }
}

/** What both want; where that is nothing, what the one wants that leaves fewer values open, and then the other. */
function wantedByBoth(finding: Finding, other: Finding): string[] {
  const stated = [finding, other].filter(isWorkedOut).map(({ expected = [] }) => expected)
  const [few, more] = stated.sort((a, b) => a.length - b.length)
  if (few === undefined) return finding.expected ?? []
  if (more === undefined) return few
  const both = few.filter((value) => more.includes(value))
  return both.length > 0 ? both : [...few, ...more]
}

/** Another way to write the same digits is no value that was worked out. */
function isWorkedOut({ actual = '', expected = [] }: Finding): boolean {
  const [first] = expected
  return first !== undefined && digitsOf(first) !== digitsOf(actual)
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function puts({ edits }: Fix, [first]: readonly string[]): boolean {
  return edits.some(({ text }) => text === first)
}
