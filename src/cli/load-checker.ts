import { check } from '../check/check.js'
import { ruleDocs } from '../check/rule-docs.js'
import { readRuleDocs } from '../emit/report/rule-doc.js'
import type { Checker } from './checker.js'

/** The checks that are shipped. A module of its own, so that commands which check nothing do not load them. */
export const shippedChecker: Checker = { check, docs: readRuleDocs(ruleDocs) }
