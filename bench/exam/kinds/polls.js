import { manyOf, partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'
import { makeDate, months } from './words.js'

const pollsters = ['YouGov', 'Ipsos', 'Gallup', 'Kantar', 'Survation', 'Opinium', 'Forsa', 'INSA']

/** Polls with their samples, a share for each party and the lead of the first; the last row is the election itself. */
export function polls(random) {
  const decimals = random.pick([0, 0, 1])
  const figures = figuresOf(random, { decimals })
  const parties = ['Lab', 'Con', 'LD', 'Green', 'SNP'].slice(0, random.between(2, 5))
  const { year } = makeDate(random, 1990)
  const scale = 10 ** decimals
  const line = (name, when, sample) => {
    const parts = partsOf(random, (100 - random.between(0, 8)) * scale, parties.length, 0.8)
    const order = parts.map((_, at) => at)
    if (random.chance(0.4)) order.splice(0, 2, 1, 0)
    const shares = order.map((at) => parts[at])
    const others = 100 * scale - sum(parts)
    const lead = parts[0] - parts[1]
    const sign = random.pick(['', '%'])
    return [
      name,
      when,
      sample,
      ...shares.map((own) => figures.units(own, decimals) + sign),
      figures.units(others, decimals) + sign,
      lead === 0 ? 'Tie' : figures.units(lead, decimals) + sign,
    ]
  }
  return page(
    `Opinion polling for the ${year} general election`,
    'Various organisations carried out opinion polling.',
    section(
      'Polls',
      table(
        ['Pollster', 'Fieldwork date', 'Sample size', ...parties, 'Others', 'Lead'],
        ...manyOf(random.between(5, 14), () =>
          line(
            random.pick(pollsters),
            `${random.between(1, 28)} ${random.pick(months).slice(0, 3)}`,
            figures.count(random.between(500, 4_000)),
          ),
        ),
        line(`${year} election`, `${random.between(1, 28)} ${random.pick(months).slice(0, 3)}`, '–'),
      ),
    ),
  )
}
