import type { Stretch } from './sentences.js'

const before =
  /(?:\b(?:with|on|saw|despite|after|suffered|achieved|was|by|of|representing|reflecting|producing) an? |, an? )(?:[a-z]+ )?swing of $/
const behind = /^ ?(?:$|[.,;)]| (?:from|to|against|away from|towards) (?:the )?\p{Lu})/u

/** Whether a percentage is the swing of the contest: `There was a swing of 8.9% from Labour to the SNP`. */
export function isSwing(text: string, clause: Stretch, from: number, to: number): boolean {
  if (!text.startsWith('swing of ', from - 'swing of '.length)) return false
  return (
    before.test(text.slice(Math.max(0, clause.start - 1, from - longest), from)) &&
    behind.test(text.slice(to, to + longest))
  )
}

const longest = 60
