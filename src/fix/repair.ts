import { applyEdits } from '../article/edits.js'
import type { Article } from '../article/nodes.js'
import type { SourceEdit } from '../article/writer.js'
import type { Diagnostic } from '../check/diagnostic.js'
import type { Profile } from '../profile/profile.js'
import { Comparison } from './compare.js'
import { inOrder, Places, sourceEdit } from './places.js'

/** How a text is read and checked again after an edit: in one dialect, with the settings its findings came from. */
export interface Reader {
  parse(text: string): Article
  check(article: Article): readonly Diagnostic[]
  profiles?: readonly Profile[]
}

export interface Repaired {
  text: string
  /** The findings whose fixes were applied, in the order given. */
  fixed: Diagnostic[]
}

/** A finding with a fix, its edits counted from the text as it was. */
interface Candidate {
  diagnostic: Diagnostic
  edits: SourceEdit[]
  safe: boolean
}

/**
 * Applies the fixes of findings in the order given: the safe ones, with `suggested` all.
 * The text is read and checked again after each; a fix stays only where its finding goes, the number of findings falls,
 * no graver one comes, and no other fact changes. A safe fix that would change a number or a date is dropped.
 * All other characters stay as they are. Never throws; fixes that do not fit the text are dropped.
 */
export function repair(
  text: string,
  diagnostics: readonly Diagnostic[],
  reader: Reader,
  { suggested = false }: { suggested?: boolean } = {},
): Repaired {
  const candidates = candidatesOf(text, diagnostics, suggested)
  if (candidates.length === 0) return { text, fixed: [] }
  const attempt = new Attempt(text, reader, statesWhatIsThere(text, candidates) ? diagnostics : null)
  for (const batch of batchesOf(candidates)) {
    // Clean-up of a whole column is tried at once; only where that fails are the halves tried, down to single fixes.
    const waiting = [batch]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (attempt.accept(next) || next.length === 1) continue
      const middle = next.length >> 1
      waiting.push(next.slice(middle), next.slice(0, middle))
    }
  }
  const { fixed } = attempt
  return { text: attempt.text, fixed: diagnostics.filter((diagnostic) => fixed.has(diagnostic)) }
}

function candidatesOf(text: string, diagnostics: readonly Diagnostic[], suggested: boolean): Candidate[] {
  const candidates: Candidate[] = []
  for (const diagnostic of diagnostics) {
    const { fix } = diagnostic
    if (fix === undefined || fix.edits.length === 0 || !(fix.safe || suggested)) continue
    const edits = fix.edits.map((edit) => sourceEdit(edit, text.length)).filter((edit) => edit !== null)
    if (edits.length === fix.edits.length) candidates.push({ diagnostic, edits, safe: fix.safe })
  }
  return candidates
}

/** Neighbouring safe fixes together; a fix that changes a number always alone. */
function batchesOf(candidates: readonly Candidate[]): Candidate[][] {
  const batches: Candidate[][] = []
  let safe: Candidate[] | null = null
  for (const candidate of candidates) {
    if (safe !== null && candidate.safe) safe.push(candidate)
    else {
      const batch = [candidate]
      batches.push(batch)
      safe = candidate.safe ? batch : null
    }
  }
  return batches
}

/** Whether the findings to be fixed are of this text, as far as can be told without checking it. */
function statesWhatIsThere(text: string, candidates: readonly Candidate[]): boolean {
  return candidates.every(({ diagnostic: { actual, span } }) => actual === text.slice(span[0], span[1]))
}

/** The text as repaired so far. */
class Attempt {
  text: string
  readonly fixed = new Set<Diagnostic>()
  readonly #original: string
  readonly #reader: Reader
  readonly #comparison: Comparison
  readonly #article: Article
  #findings: readonly Diagnostic[]
  /** Whether the findings are those of a check here, and not only those that the caller has. */
  #checked: boolean
  #edits: SourceEdit[] = []
  #safe: SourceEdit[] = []

  constructor(text: string, reader: Reader, findings: readonly Diagnostic[] | null) {
    this.text = text
    this.#original = text
    this.#reader = reader
    this.#article = reader.parse(text)
    this.#findings = findings ?? reader.check(this.#article)
    this.#checked = findings === null
    this.#comparison = new Comparison(this.#article, reader.profiles ?? [])
  }

  /** Tries fixes together; false leaves everything as it was. */
  accept(batch: readonly Candidate[]): boolean {
    const said = placesOf(this.#findings)
    const before = new Places(this.#edits)
    // A finding that an earlier fix has settled needs none of its own.
    const open = batch.filter(({ diagnostic }) => said.has(placeOf(diagnostic, before)))
    if (open.length === 0) return true
    const edits = inOrder([...this.#edits, ...open.flatMap((candidate) => candidate.edits)])
    const safe = inOrder([
      ...this.#safe,
      ...open.flatMap((candidate) => (candidate.safe ? candidate.edits : [])),
    ])
    if (edits === null || safe === null) return false
    const text = applyEdits(this.#original, edits)
    const article = this.#reader.parse(text)
    if (!this.#comparison.keeps(article, edits, safe)) return false
    const findings = this.#reader.check(article)
    if (!this.#improved(findings, open, edits) && !this.#improvedOnAll(findings, open, edits)) return false
    this.text = text
    this.#findings = findings
    this.#checked = true
    this.#edits = edits
    this.#safe = safe
    for (const { diagnostic } of open) this.fixed.add(diagnostic)
    return true
  }

  /** The same once more where the caller may have left findings out: then there were more of them before. */
  #improvedOnAll(
    findings: readonly Diagnostic[],
    fixed: readonly Candidate[],
    edits: readonly SourceEdit[],
  ): boolean {
    if (this.#checked) return false
    this.#findings = this.#reader.check(this.#article)
    this.#checked = true
    const said = placesOf(this.#findings)
    const settled = fixed.some(({ diagnostic }) => !said.has(placeOf(diagnostic, unmoved)))
    return !settled && this.#improved(findings, fixed, edits)
  }

  /** Whether all the findings fixed are gone, each lowers the number of findings, and no graver one came in their place. */
  #improved(
    findings: readonly Diagnostic[],
    fixed: readonly Candidate[],
    edits: readonly SourceEdit[],
  ): boolean {
    const grave = fixed.filter(({ diagnostic }) => isGrave(diagnostic)).length
    // Remarks may wait for numbers that agree: after a grave finding is mended, more of them are no loss.
    if (grave < fixed.length && findings.length > this.#findings.length - fixed.length) return false
    if (count(findings, isError) > count(this.#findings, isError)) return false
    if (count(findings, isGrave) > count(this.#findings, isGrave) - grave) return false
    const said = placesOf(findings)
    const after = new Places(edits)
    return fixed.every(({ diagnostic }) => !said.has(placeOf(diagnostic, after)))
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function isGrave({ severity }: Diagnostic): boolean {
  return severity !== 'info'
}

function count(findings: readonly Diagnostic[], wanted: (finding: Diagnostic) => boolean): number {
  return findings.reduce((sum, finding) => (wanted(finding) ? sum + 1 : sum), 0)
}

function placeOf({ rule, span }: Diagnostic, places: Places): string {
  return `${places.moved(span[0])} ${rule}`
}

const unmoved = new Places([])

function placesOf(findings: readonly Diagnostic[]): Set<string> {
  return new Set(findings.map((finding) => placeOf(finding, unmoved)))
}
