import { pathToFileURL } from 'node:url'

/** The library under examination: the built one, or another build of it. */
export async function loadEngine(path) {
  return engineOf(await import(path === undefined ? '../../dist/index.js' : pathToFileURL(path).href))
}

/** What the exam asks of a library. */
export function engineOf({ applyFixes, check, parse }) {
  const from = 'flat'
  return {
    findings: (text) => check(parse(text, { from })),
    fixed: (text, findings, suggested) => applyFixes(text, findings, { from, suggested }),
  }
}

/** What the program says of an article without faults, to be told from what it says of one with. */
export function baseline(engine, text) {
  const findings = engine.findings(text)
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: findings.filter(({ severity }) => severity === 'warning'),
    known: new Set(findings.map(keyOf)),
    settled: engine.fixed(text, findings, true),
  }
}

/** Errors and warnings that the article without the fault does not have. */
export function newFindings(findings, { known }) {
  return findings.filter((finding) => finding.severity !== 'info' && !known.has(keyOf(finding)))
}

function keyOf({ rule, line, actual }) {
  return `${rule} ${line} ${actual}`
}

const alone = /^could be wrong instead/
const alike = /^(could be wrong in all places instead|wrong here too)/

/**
 * Where findings point, as offsets: the places held responsible, those that each could be wrong instead, and those that could be wrong together with what they agree with.
 */
export function namedPlaces(findings, text) {
  const starts = lineStarts(text)
  const placeOf = ({ line, column }) => starts[line - 1] + column - 1
  const told = (words) =>
    findings.flatMap(({ related = [] }) => related.filter(({ message }) => words.test(message)).map(placeOf))
  const own = findings.map(placeOf)
  return { own, all: new Set([...own, ...told(alone)]), alike: new Set(told(alike)) }
}

function lineStarts(text) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
