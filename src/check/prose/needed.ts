const kinds = '(?:(?:absolute|overall|outright|simple|parliamentary) )*'
const majority = `an? ${kinds}majority\\b`
const behind = new RegExp(
  `^(?: seats?)?(?: (?:were|are|is|was))? (?:needed|required|necessary) (?:for|to (?:form|win|secure|gain|have|achieve)) ${majority}`,
)
const before =
  / [Aa] (?:(?:absolute|overall|outright|simple|parliamentary) )*majority (?:required|requires|needed|needs) $/

/** Whether a number from `from` to `to` is what a majority takes: `the 35 seats needed for a majority`. */
export function isNeeded(text: string, start: number, from: number, to: number): boolean {
  return (
    behind.test(text.slice(to, to + longest)) ||
    before.test(` ${text.slice(Math.max(start, from - longest), from).trimStart()}`)
  )
}

const longest = 90

const lacking = new RegExp(
  `^(?: seats?)? (?:short of|shy of|away from) (?:an?|the|its|their) ${kinds}majority(?:$|[.,;)])`,
)

/** Whether what follows a number says that so many seats were lacking for a majority: `five seats short of a majority`. */
export function isLacking(after: string): boolean {
  return lacking.test(after)
}

/** What stands between the seats that a party won and those it lacks, or between its name and these. */
export const beforeLack =
  /^(?: seats)?,? (?:(?:but|and|which|leaving (?:it|them)|was|were|fell|came|just|only|still) )*$/
export const fallingShort = /^ (?:fell|was|came|finished|ended|ended up|remained) (?:just |only |still )?$/

/** `No party won the`, `A majority required`: of the contest, whoever had stood in it. */
export function saysOfNobody(before: string): boolean {
  return /^ ?(?:(?:As |Since )?(?:[Nn]o|[Nn]either) party (?:[a-z]+ly )?(?:won|had|has|reached|held|obtained|gained) the |A (?:absolute |overall )?(?:majority|party) (?:required|needed) )$/.test(
    before,
  )
}

/** Whether a sentence says what a majority takes. */
export function saysNeeded(said: string): boolean {
  return said.includes(' majority') && /\b(?:needed|requires?d?|needs|necessary)\b/.test(said)
}
