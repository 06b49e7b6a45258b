import type { applyFixes, check, parse } from '../../src/index.js'

export interface ExamFailure {
  kind: string
  /** `wrong fix`, `false error`… */
  reason: string
  text: string
}

/** How many mutations of one class there were, and what became of them. */
export interface ExamCount {
  mutations: number
  detectable: number
  detected: number
  named: number
  wrong: number
  unsafe: number
}

/** How many slips there were in articles of one kind, and what became of them. */
export interface SlipCount {
  mutations: number
  detected: number
  named: number
  wrong: number
  unsafe: number
}

export interface ExamResult {
  classes: Record<string, ExamCount>
  slips: Record<string, SlipCount>
  clean: {
    articles: number
    errors: number
    kinds: Record<string, { articles: number; errors: number; warnings: number }>
  }
  failures: ExamFailure[]
}

export function sampleExam(
  library: { applyFixes: typeof applyFixes; check: typeof check; parse: typeof parse },
  options: { articles: number; seed: number },
): ExamResult

export function sampleKinds(
  library: { applyFixes: typeof applyFixes; check: typeof check; parse: typeof parse },
  options: { each: number; slips: number; seed: number },
): ExamResult
