/** What was timed, of what run-shape.js gives for one size. */
export function stagesOf(time) {
  return Object.keys(time).filter((stage) => stage !== 'size')
}

/** Shorter texts are soon remembered as a whole, or over before the engine has compiled what reads them. */
const settled = 190_000

/**
 * By how much the time grows with each doubling over the last one or two steps: 2 is in proportion, 4 quadratic, 0 where
 * there are too few sizes. `all` is of all stages together; `stage` of the steepest one that takes a tenth of the time or
 * more, over that of its last two steps that is less steep: a jump where texts outgrow a kind of memory is no growth.
 */
export function growthOf(times) {
  const last = times.at(-1)
  const earlier = times.slice(-3, -1)
  const before = earlier.find(({ size }) => size >= settled) ?? earlier[0]
  const growth = { all: 0, stage: 0, steepestStage: '' }
  if (last === undefined || before === undefined) return growth
  const sum = (time) => stagesOf(time).reduce((total, stage) => total + time[stage], 0)
  growth.all = perDoubling(before, last, sum)
  const steps = earlier.map((time, at) => [time, earlier[at + 1] ?? last])
  for (const stage of stagesOf(last)) {
    const grown = Math.min(...steps.map(([from, to]) => perDoubling(from, to, (time) => time[stage])))
    if (last[stage] < sum(last) / 10 || grown <= growth.stage) continue
    growth.stage = grown
    growth.steepestStage = stage
  }
  return growth
}

function perDoubling(from, to, spent) {
  return (spent(to) / spent(from)) ** (1 / Math.log2(to.size / from.size))
}
