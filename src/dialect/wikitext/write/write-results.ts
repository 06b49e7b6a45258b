import type { ResultEntry, ResultSummary } from '../../../article/nodes.js'
import { isMistakenName } from '../../markdown/as-read.js'
import { isSummaryKey } from '../../markdown/results.js'
import { after, escapeText, oneLine, veil } from './escape.js'

/** `* Name (Party): 15,505 votes` */
export function writeEntry({ name, party, value }: ResultEntry): string {
  let whose = text(name)
  if (party === null && name.trimEnd().endsWith(')')) whose = veil(whose, /[()]/g)
  if (isMistakenName(party === null ? name : `${name} (${party})`)) whose = veil(whose, /^[^&]|:/gu)
  if (party !== null) whose += ` (${veil(text(party), /[():]/g)})`
  const votes = value === '' ? '' : ` ${veil(text(value), /:/g)}`
  return `* ${whose}:${votes} votes`
}

/** `* '''Total:''' 32 votes` */
export function writeSummary({ key, value }: ResultSummary): string {
  const said = text(value)
  // ` votes` at the end would make an entry of it, were the key not one that sums up.
  const written = isSummaryKey(key) || !/\svotes?$/i.test(value.slice(-6)) ? said : veil(said, /s$|e$/i)
  return after(`* '''${veil(text(key), /[:']/g)}:'''`, written)
}

function text(value: string): string {
  return escapeText(oneLine(value), 'prose')
}
