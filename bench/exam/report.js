import { allSlips, singleFaults, summaryOf } from './summary.js'

const columns = [
  'mutations',
  'detectable',
  'detected',
  'named',
  'alone',
  'oracle',
  'first',
  'restored',
  'partly',
  'wrong',
  'ms',
]

const slipColumns = ['slips', 'detected', 'named', 'alone', 'restored', 'wrong']

/** Prints the figures by class; true where all goals are met. */
export function printReport(tally) {
  const { classes, slips, clean, failures } = tally
  printTable(['class', ...columns], classes, figures)
  console.log('\nslips in any number of the articles of the second maker')
  printTable(['kind', ...slipColumns], { ...slips, 'all kinds': allSlips(slips) }, slipFigures)
  console.log(
    `\nconsistent articles: ${clean.articles}; with a false error ${clean.errors}, with a warning ${clean.warnings}, changed by a fix ${clean.fixes}`,
  )
  for (const [kind, { articles, errors, warnings }] of Object.entries(clean.kinds))
    if (errors + warnings > 0)
      console.log(`  ${kind}: ${errors} errors and ${warnings} warnings in ${articles}`)
  const kinds = new Map()
  for (const { reason, times } of failures) kinds.set(reason, (kinds.get(reason) ?? 0) + times)
  for (const [reason, times] of kinds) console.log(`${reason}: ${times} (out/exam.json)`)
  console.log(`\n${summaryOf(tally)}`)
  const missed = goals(tally)
  for (const goal of missed) console.log(`✗ ${goal}`)
  return missed.length === 0
}

function printTable(header, counts, figuresOf) {
  const rows = Object.entries(counts).map(([name, count]) => [name, ...figuresOf(count)])
  const width = Math.max(...rows.map(([name]) => name.length), 10)
  for (const [name, ...cells] of [header, ...rows])
    console.log([name.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join(' '))
}

function part(count, of) {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(count === of || count === 0 ? 0 : 2)}%`
}

/** Of all slips, also those that nothing in the article could tell; what is named, of those that are detected. */
function slipFigures({ mutations, detected, named, alone, restored, wrong }) {
  return [
    String(mutations),
    part(detected, mutations),
    part(named, detected),
    part(alone, detected),
    part(restored, mutations),
    String(wrong),
  ]
}

function figures({
  mutations,
  detectable,
  detected,
  named,
  alone,
  compared,
  equal,
  first,
  restored,
  partly,
  rewritten,
  wrong,
  milliseconds,
}) {
  return [
    String(mutations),
    String(detectable),
    ...[detected, named, alone].map((count) => part(count, detectable)),
    part(equal, compared),
    part(first, detectable),
    part(restored + rewritten, detectable),
    String(partly),
    String(wrong),
    (milliseconds / mutations).toFixed(2),
  ]
}

/** The goals that are not reached, in words. */
function goals(tally) {
  const { classes, slips, clean } = tally
  const missed = []
  const { wrong } = singleFaults(tally)
  const second = allSlips(slips)
  const unsafe = Object.values(classes).reduce((sum, count) => sum + count.unsafe, second.unsafe)
  if (second.wrong > 0) missed.push(`${second.wrong} wrong suggested fixes of slips`)
  if (wrong > 0) missed.push(`${wrong} wrong suggested fixes of single faults`)
  if (unsafe > 0) missed.push(`${unsafe} safe fixes changed a number`)
  if (clean.errors > 0) missed.push(`${clean.errors} consistent articles with an error`)
  const reference = classes['reference article, every mutation']
  if (reference === undefined) return missed
  const least = { detected: 1, named: 1, alone: 0.99, first: 0.985, restored: 0.85 }
  for (const [what, part] of Object.entries(least))
    if (reference[what] < part * reference.mutations)
      missed.push(
        `reference article: ${what} ${reference[what]} of ${reference.mutations}, the goal is ${100 * part}%`,
      )
  return missed
}
