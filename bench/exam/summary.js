import { otherClasses } from './mutations.js'

/** The counts of all kinds of the second maker together. */
export function allSlips(slips) {
  const all = { mutations: 0, detected: 0, named: 0, alone: 0, restored: 0, wrong: 0, unsafe: 0 }
  for (const count of Object.values(slips)) for (const what of Object.keys(all)) all[what] += count[what]
  return all
}

/** The counts of all single faults together: of several at once the rates are published, each class by itself. */
export function singleFaults({ classes }) {
  const all = {}
  for (const [name, count] of Object.entries(classes)) {
    if (name in otherClasses) continue
    for (const [what, value] of Object.entries(count)) all[what] = (all[what] ?? 0) + value
  }
  return { mutations: 0, wrong: 0, unsafe: 0, ...all }
}

/** What a run showed of single faults, in a few lines. */
export function summaryOf(tally) {
  const { mutations, detectable, detected, named, alone, compared, equal, first, ...rest } =
    singleFaults(tally)
  const { restored, rewritten, wrong, unsafe } = rest
  const part = (count, of) => `${((100 * count) / Math.max(1, of)).toFixed(2)}%`
  return [
    `${mutations} single faults in ${tally.clean.articles} articles; some relation speaks of ${detectable} of them`,
    `suggested fixes: ${wrong} wrong, ${part(restored + rewritten, detectable)} restored; safe fixes that changed a number: ${unsafe}`,
    `detected ${part(detected, detectable)}, true cell in the named set ${part(named, detectable)}, alone ${part(alone, detectable)}, first suggestion right ${part(first, detectable)}`,
    ...(compared > 0 ? [`set named equal to the oracle’s: ${part(equal, compared)} of ${compared}`] : []),
  ].join('\n')
}
