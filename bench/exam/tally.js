/** Counts of what was judged, by class, that can be added up over worker threads; a few examples of each failure. */
export class Tally {
  classes = {}
  /** Of the articles of the second maker, by kind. */
  slips = {}
  clean = { articles: 0, errors: 0, warnings: 0, fixes: 0, kinds: {} }
  failures = []
  #most

  constructor(most = 6) {
    this.#most = most
  }

  add(name, verdict, article, edits) {
    this.classes[name] ??= { ...nothing }
    const count = this.classes[name]
    count.mutations++
    count.milliseconds += verdict.milliseconds
    if (verdict.unsafe) count.unsafe++
    count[verdict.outcome]++
    if (verdict.unsafe) this.fail(name, 'a safe fix changed a number', article, verdict, edits)
    if (verdict.outcome === 'wrong') this.fail(name, 'wrong fix', article, verdict, edits)
    if (verdict.outcome === 'rewritten')
      this.fail(name, 'right number, other writing', article, verdict, edits)
    if (verdict.detectable === false) return
    count.detectable++
    for (const what of ['detected', 'named', 'alone', 'first']) if (verdict[what]) count[what]++
    if (!verdict.detected) this.fail(name, 'not detected', article, verdict, edits)
    else if (!verdict.named) this.fail(name, 'true cell not named', article, verdict, edits)
    if (verdict.equal === null) return
    count.compared++
    if (verdict.equal) count.equal++
    else this.fail(name, 'another set than the oracle’s', article, verdict, edits)
  }

  addSlip(article, verdict, edit) {
    this.slips[article.kind] ??= { ...noSlip }
    const count = this.slips[article.kind]
    count.mutations++
    for (const what of ['detected', 'named', 'alone', 'unsafe']) if (verdict[what]) count[what]++
    if (verdict.outcome === 'restored' || verdict.outcome === 'rewritten') count.restored++
    if (verdict.outcome === 'wrong') {
      count.wrong++
      this.fail('slip', 'wrong fix', article, verdict, [edit])
    }
    if (verdict.unsafe) this.fail('slip', 'a safe fix changed a number', article, verdict, [edit])
    if (verdict.detected && !verdict.named)
      this.fail('slip', 'slip named elsewhere', article, verdict, [edit])
  }

  addClean(article, { errors, warnings, settled }) {
    const { clean } = this
    clean.articles++
    clean.kinds[article.kind] ??= { ...noArticle }
    const kind = clean.kinds[article.kind]
    kind.articles++
    if (errors.length > 0) {
      clean.errors++
      kind.errors++
    }
    if (warnings.length > 0) {
      clean.warnings++
      kind.warnings++
    }
    if (settled !== article.text) clean.fixes++
    const said = errors.length > 0 ? errors : warnings
    if (said.length > 0)
      this.fail(
        article.kind,
        errors.length > 0 ? 'false error' : 'false warning',
        article,
        { text: article.text, findings: said, fixed: settled, oracle: {} },
        [],
      )
  }

  fail(name, reason, article, { text, findings, fixed, oracle }, edits) {
    const kind = `${reason} · ${name} · ${article.kind}`
    const known = this.failures.filter((failure) => failure.kind === kind)
    if (known.length > 0) known[0].times++
    if (known.length >= this.#most) return
    this.failures.push({
      kind,
      reason,
      times: 1,
      seedIndex: article.index,
      text,
      fixed: fixed === text ? null : fixed,
      changed: edits.map(({ at, raw, text: now }) => ({ line: lineOf(article.text, at), was: raw, now })),
      repairs: oracle.repairs
        ? [...oracle.repairs].map(([{ at, raw }, [low, high]]) => ({
            line: lineOf(article.text, at),
            raw,
            low: String(low),
            high: String(high),
          }))
        : null,
      said: findings.map(({ rule, severity, line, column, actual, expected, message, related = [] }) => ({
        rule,
        severity,
        line,
        column,
        actual,
        expected,
        message,
        related: related.map((one) => `${one.line}:${one.column} ${one.message}`),
      })),
    })
  }

  /** Adds what another thread counted. */
  join({ classes, slips, clean, failures }) {
    addCounts(this.classes, classes, nothing)
    addCounts(this.slips, slips, noSlip)
    addCounts(this.clean.kinds, clean.kinds, noArticle)
    for (const key of ['articles', 'errors', 'warnings', 'fixes']) this.clean[key] += clean[key]
    for (const failure of failures) {
      const known = this.failures.filter(({ kind }) => kind === failure.kind)
      if (known.length > 0) known[0].times += failure.times
      if (known.length < this.#most) this.failures.push(known.length > 0 ? { ...failure, times: 0 } : failure)
    }
  }

  plain() {
    return { classes: this.classes, slips: this.slips, clean: this.clean, failures: this.failures }
  }
}

/** Adds counts by name to those there are. */
function addCounts(to, counts, none) {
  for (const [name, count] of Object.entries(counts)) {
    to[name] ??= { ...none }
    for (const key of Object.keys(none)) to[name][key] += count[key]
  }
}

function lineOf(text, at) {
  let line = 1
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) line++
  return line
}

const nothing = Object.freeze({
  mutations: 0,
  detectable: 0,
  detected: 0,
  named: 0,
  alone: 0,
  compared: 0,
  equal: 0,
  first: 0,
  restored: 0,
  partly: 0,
  rewritten: 0,
  wrong: 0,
  none: 0,
  unsafe: 0,
  milliseconds: 0,
})

const noSlip = Object.freeze({
  mutations: 0,
  detected: 0,
  named: 0,
  alone: 0,
  restored: 0,
  wrong: 0,
  unsafe: 0,
})

const noArticle = Object.freeze({ articles: 0, errors: 0, warnings: 0 })
