import { gravity } from './configure.js'
import type { Finding } from './diagnostic.js'

/**
 * One message for one cause: of the findings that want the same value in the same place the gravest is kept, the first of
 * several such, and what the others say goes with it, a repair too.
 */
export function oneCause(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const causes = new Map<string, number>()
  for (const finding of findings) {
    const cause = causeOf(finding)
    const at = cause === null ? undefined : causes.get(cause)
    const known = at === undefined ? undefined : kept[at]
    if (at === undefined || known === undefined) {
      if (cause !== null) causes.set(cause, kept.length)
      kept.push(finding)
    } else
      kept[at] =
        gravity[finding.severity] > gravity[known.severity] ? joined(finding, known) : joined(known, finding)
  }
  return kept
}

/** The place and the value wanted there; null where no value can be named. */
function causeOf({ span, expected }: Finding): string | null {
  const value = expected?.[0]
  return value === undefined ? null : `${span[0]} ${span[1]} ${value}`
}

function joined(finding: Finding, other: Finding): Finding {
  const fix = finding.fix ?? other.fix
  return {
    ...finding,
    ...(fix === undefined ? {} : { fix }),
    related: [
      ...(finding.related ?? []),
      { span: other.span, message: other.message },
      ...(other.related ?? []),
    ],
  }
}
