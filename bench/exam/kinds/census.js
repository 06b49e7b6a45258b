import { properName } from '../../articles/names.js'
import { manyOf } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, table } from './layout.js'
import { states } from './words.js'

/** A town's population by decade with its changes, and its density. */
export function census(random) {
  const figures = figuresOf(random, { decimals: 1, mode: 'half-up' })
  let people = random.between(900, 40_000)
  const counts = manyOf(random.between(5, 11), () => {
    people = Math.max(50, Math.round(people * (0.85 + random.fraction() / 2)))
    return people
  })
  const area = random.between(5, 300)
  const first = random.pick([1850, 1900])
  const last = first + 10 * (counts.length - 1)
  const change = (now, before) =>
    before === undefined
      ? '—'
      : `${now < before ? figures.minus : '+'}${figures.percent(Math.abs(now - before), before)}`
  const name = `${properName(random)}, ${random.pick(states)}`
  return page(
    name,
    infobox(
      ['Settlement Type', 'City'],
      ['Population Total', figures.count(people)],
      ['Population As Of', last],
      ['Area Total Km2', area],
      ['Population Density Km2', (people / area).toFixed(1)],
    ),
    `${name} is a city. As of the ${last} census the population was ${figures.count(people)}.`,
    section(
      'Demographics',
      table(
        ['Census', 'Pop.', '%±'],
        ...counts.map((count, at) => [first + 10 * at, figures.count(count), change(count, counts[at - 1])]),
      ),
    ),
  )
}
