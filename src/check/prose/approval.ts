import { answerOf } from '../../record/data/answers.js'
import { nameOf, type Option } from './names.js'
import type { Stretch } from './sentences.js'

const verdictBefore =
  /^(?: ?(?:The|It|This|But|but|and|the) ?)?(?:(?:proposal|proposals|measure|question|amendment|constitutional amendment|referendum|initiative)? ?(?:was|were) )?(approved|accepted|endorsed|passed|rejected|opposed) by $/
const ofVoters =
  /^(?: of (?:the )?(?:voters|those (?:voting|who voted)|participants|valid votes|votes(?: cast)?|vote))?(?:$|[.,;]| (?:to|against|with|on|and|in a referendum)\b)/

/**
 * The answer whose share is `The proposal was approved by 84.72% of voters`, in a referendum with one question; null for
 * a share that is said otherwise.
 */
export function approvalIn(
  text: string,
  clause: Stretch,
  from: number,
  after: string,
  options: readonly Option[],
): Option | null {
  if (!text.startsWith(' by ', from - 4)) return null
  const verdict = verdictBefore.exec(text.slice(clause.start, from))?.[1]
  if (verdict === undefined || !ofVoters.test(after)) return null
  const side = negative.has(verdict) ? 'no' : 'yes'
  const answers = options.filter(({ kind, part }) => kind === 'choice' && part === undefined)
  const [answer, other] = answers.filter((option) => answerOf(nameOf(option)) === side)
  return answers.length === 2 && options.length === 2 && answer !== undefined && other === undefined
    ? answer
    : null
}

const negative: ReadonlySet<string> = new Set(['rejected', 'opposed'])
