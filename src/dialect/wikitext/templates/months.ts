/** Names of months that templates of dates are given in, where they take no number. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'enero', 'gennaio', 'janeiro', 'januar'],
  ['february', 'feb', 'février', 'febrero', 'febbraio', 'fevereiro', 'februar'],
  ['march', 'mar', 'mars', 'marzo', 'março', 'märz'],
  ['april', 'apr', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio'],
  ['june', 'jun', 'juin', 'junio', 'giugno', 'junho', 'juni'],
  ['july', 'jul', 'juillet', 'julio', 'luglio', 'julho', 'juli'],
  ['august', 'aug', 'août', 'agosto'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['october', 'oct', 'octobre', 'octubre', 'ottobre', 'outubro', 'oktober'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'décembre', 'diciembre', 'dicembre', 'dezembro', 'dezember'],
]

const byName = new Map(names.flatMap((list, index) => list.map((name) => [name, index + 1] as const)))

/** 1 to 12 for a month by its name or its number; null for what is neither. */
export function monthOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) {
    const month = Number(word)
    return month >= 1 && month <= 12 ? month : null
  }
  return byName.get(word.toLowerCase().replace(/\.$/, '')) ?? null
}
