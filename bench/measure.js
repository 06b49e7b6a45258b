/** The middle of the values; the mean of the two middle ones where their number is even. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The value that a quarter (`part` 0.25) or another part of the values lies below. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

/** How long `work` takes, in microseconds. */
export function microseconds(work) {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e3
}

/** A number of the command line after `--name`, or the number given here. */
export function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  if (at === -1) return otherwise
  const given = Number(process.argv[at + 1])
  if (Number.isFinite(given)) return given
  process.stderr.write(`--${name} needs a number\n`)
  process.exit(2)
}
