import { grouped, properName } from './names.js'

const openings = [
  'The contest',
  'Turnout',
  'The campaign',
  'The count',
  'This result',
  'The district',
  'The old hall',
]
const verbs = [
  'was held in',
  'was watched closely in',
  'had been expected in',
  'was reported from',
  'was decided in',
  'drew attention to',
]
const endings = [
  'where %n people took part',
  'although only %n ballots were counted by then',
  'with %p of the vote',
  'for the first time since %y',
  'as %y had already shown',
  'which is home to %n people',
]

/** One sentence with a number, a share or a year in it. */
export function sentence(random) {
  const ending = random
    .pick(endings)
    .replace('%n', grouped(random.between(300, 900_000)))
    .replace('%p', `${random.between(1, 99)}.${random.below(10)}%`)
    .replace('%y', String(random.between(1900, 2023)))
  return `${random.pick(openings)} ${random.pick(verbs)} ${properName(random)}, ${ending}.`
}

/** Sentences on one line. */
export function paragraph(random, sentences) {
  let text = sentence(random)
  for (let more = 1; more < sentences; more++) text += ` ${sentence(random)}`
  return text
}
