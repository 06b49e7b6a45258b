import { wordEnd } from '../survey/title.js'

/** The words after an offset, as far as `end`: the first, or the one behind an adverb (`easily won`), and where it ends. */
export function verbAfter(text: string, at: number, end: number): { verb: string; end: number } | null {
  let from = at
  for (let word = 0; word < 2; word++) {
    if (text.charCodeAt(from) !== 32 || from + 1 >= end) return null
    const stop = wordEnd(text, from + 1, end)
    const verb = text.slice(from + 1, stop)
    if (!verb.endsWith('ly')) return { verb, end: stop }
    from = stop
  }
  return null
}

const giving = [
  ...['won', 'received', 'got', 'took', 'gained', 'earned', 'obtained', 'secured', 'captured'],
  ...['polled', 'garnered', 'collected', 'amassed', 'tallied', 'recorded'],
]

const placing = ['finished', 'came', 'placed', 'ended']

/** Verbs between a subject and what it was given. */
export const receivingVerbs: ReadonlySet<string> = new Set([...giving, ...placing])
/** Verbs between a subject and its share of the vote. */
export const sharingVerbs: ReadonlySet<string> = new Set([...giving, ...placing, ...['carried', 'reached']])

/** Whether the verb behind a subject says that what follows is the subject's; `had` only right before the number. */
export function says(verbs: ReadonlySet<string>, text: string, from: number, to: number): boolean {
  const found = verbAfter(text, from, to)
  if (found === null) return false
  // `had won` tells of an earlier contest.
  if (found.verb === 'had') return hadJust.test(text.slice(found.end, to))
  if (found.verb === 'led') return ledRound.test(text.slice(found.end, to))
  if (found.verb === 'lost') return text.slice(found.end, to) === ' with '
  if (behindVerb.some((words) => words.test(text.slice(from, to)))) return true
  if (found.verb === 'was') return wasGiven.test(text.slice(found.end, to))
  if (changing.has(found.verb)) return text.slice(found.end, to) === ' to '
  return verbs.has(found.verb)
}

const ledRound = /^ (?:in )?the first round with $/
const hadJust = /^ (?:only |just |about |over |some )?$/
const wasGiven =
  /^ (?:(?:(?:re-?)?elected(?: (?:as )?(?:the )?(?:governor|mayor|president|leader))?(?: in the (?:(?:first|second|third|final) round|run-?off))?|the winner(?: in(?: \p{Lu}\p{L}*)+)?|(?:(?:a )?(?:distant |close )?(?:first|second|third|fourth|fifth|last)|eliminated in the (?:first|second|third|fourth) round)) with |(?:awarded|allocated|reduced to) $)/u
/** `fell to 20 seats`. */
const changing: ReadonlySet<string> = new Set(['fell', 'dropped', 'rose'])
/** `remained the largest party with`, `emerged as the largest party in the Assembly with`. */
const asLargest =
  /^ (?:was|became|remained|were|(?:emerged|finished) as) (?:again |still )?the (?:single )?(?:(?:second|third|fourth)[ -])?(?:largest|biggest|strongest) (?:single )?(?:party|group|faction)(?: in (?:the )?[\p{L} ]{1,40})?,? with $/u
/** `advanced to the second round with`. */
const advancing =
  /^ (?:advanced|proceeded|progressed|qualified|went through) (?:to|for) (?:the|a) (?:second round|run-?off) with $/
/** `held the governorship with`. */
const keeping =
  /^ (?:held|retained|kept|regained|won|gained) the (?:governorship|presidency|mayoralty|seat|office) with $/
/** `with Labour on 32 seats`. */
const being = /^ on $/
const behindVerb: readonly RegExp[] = [asLargest, advancing, keeping, being]
