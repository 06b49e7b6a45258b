import { type DialectId, dialects } from '../article/dialect.js'
import { withLineFeeds } from '../source/line-ends.js'
import { LineIndex } from '../source/line-index.js'
import { addInlineSigns, addLineSigns, type Sign, Signs } from './signs.js'

/** Which dialect a text is taken for, whether something in it says so, and what. `reason` is for people. */
export interface Detection {
  dialect: DialectId
  certain: boolean
  reason: string
}

/** How many UTF-16 units of a text are looked at. */
const lookedAt = 16_384
/** What the signs of a dialect have to weigh for it to be certain. */
const enough = 3
const shownSigns = 2

/** What a text is taken for; the reason is put into words when it is asked for: few who read an article do. */
interface Judgement {
  dialect: DialectId
  certain: boolean
  reason: () => string
}

/** Tells a text's dialect by its first 16 thousand characters. A text without a sign is taken for flat, and said not to be certain. */
export function detectDialect(text: string): Detection {
  const { dialect, certain, reason } = judge(text)
  return { dialect, certain, reason: reason() }
}

/** The dialect that a text is taken for. */
export function dialectOf(text: string): DialectId {
  return judge(text).dialect
}

function judge(text: string): Judgement {
  const start = withLineFeeds(text.length > lookedAt ? text.slice(0, lookedAt) : text)
  const signs = new Signs()
  const opening = addLineSigns(signs, start)
  if (opening !== 'flat') addInlineSigns(signs, start)
  if (opening === 'flat' || (opening === 'titled' && isResidue(signs)))
    return { dialect: 'flat', certain: true, reason: () => describe(signs.of('flat'), start) }
  const ranked = dialects
    .map((dialect) => ({ dialect, score: signs.score(dialect) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (best === undefined || second === undefined || best.score === 0) return uncertain(signs, start)
  const seen = () => describe(signs.of(best.dialect), start)
  if (best.score < enough && signs.score('foreign') >= enough) return uncertain(signs, start)
  if (best.score === second.score) {
    const other = () => describe(signs.of(second.dialect), start)
    const reason = () =>
      `signs of more than one dialect: ${best.dialect} by ${seen()}; ${second.dialect} by ${other()}`
    return { dialect: best.dialect, certain: false, reason }
  }
  return best.score < enough
    ? { dialect: best.dialect, certain: false, reason: () => `little to go by: ${seen()}` }
    : { dialect: best.dialect, certain: true, reason: seen }
}

/** Lines of tables under a title, without a link, a template or bold text anywhere: what a flattened article has left of its source. */
function isResidue(signs: Signs): boolean {
  return signs.score('markdown') === 0 && signs.of('wikitext').every(({ shown }) => residue.has(shown))
}

const residue: ReadonlySet<string> = new Set([
  '|-',
  '| … =',
  '| … ||',
  '== … ==',
  '! …',
  '|+',
  '|}',
  '; …',
  ': …',
])

function uncertain(signs: Signs, text: string): Judgement {
  const reason = () =>
    signs.score('foreign') < enough
      ? 'no sign of any dialect'
      : `no sign of any dialect; looks like another way of flattening: ${describe(signs.of('foreign'), text)}`
  return { dialect: 'flat', certain: false, reason }
}

function describe(signs: readonly Sign[], text: string): string {
  const shown = signs.slice(0, shownSigns).sort((a, b) => a.offset - b.offset)
  const index = new LineIndex(text.slice(0, shown.at(-1)?.offset ?? 0))
  return shown.map((sign) => `\`${sign.shown}\` on line ${index.point(sign.offset).line}`).join(', ')
}
