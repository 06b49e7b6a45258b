/** The findings stand in the text, and what is repaired has no more of them. */
export function verifyCheck({ parse, check, applyFixes }, article, text, look) {
  const { dialect } = article
  look(`check ${dialect}`)
  const findings = check(article)
  for (const { rule, span, line, column, fix } of findings) {
    if (span[0] < 0 || span[1] < span[0] || span[1] > text.length || line < 1 || column < 1)
      return `check ${dialect}: ${rule} points outside the text`
    if (fix?.edits.some(({ offset, length }) => offset < 0 || length < 0 || offset + length > text.length))
      return `check ${dialect}: ${rule} mends outside the text`
  }
  if (!findings.some(({ fix }) => fix !== undefined)) return null
  look(`fix ${dialect}`)
  const fixed = applyFixes(text, findings, { from: dialect, suggested: true })
  if (fixed === text) return null
  look(`check fixed ${dialect}`)
  const left = check(parse(fixed, { from: dialect }))
  const grave = (found) => found.filter(({ severity }) => severity !== 'info').length
  return grave(left) < grave(findings) || (grave(left) === grave(findings) && left.length < findings.length)
    ? null
    : `fix ${dialect}: no fewer findings than before`
}
