/** Says how fast `work` went through `part` of a dump; gives its seconds, and what it gave. With `warm` it was done before: what runs for hours is. */
export function timed(name, { bytes, pages }, work, { part = 1, warm = false } = {}) {
  if (warm) work()
  const start = process.hrtime.bigint()
  const result = work()
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  const rates = [(bytes * part) / 1e6 / seconds, (pages * part) / seconds]
  console.log(`${name.padEnd(34)} ${rates[0].toFixed(1).padStart(7)} ${rates[1].toFixed(0).padStart(9)}`)
  return [seconds, result]
}
