import { properName } from '../../articles/names.js'
import { columnSums, sum } from './chance.js'
import { page, section, table } from './layout.js'
import { makeDate, makePlaces } from './words.js'

const parties = ['Liberal', 'Conservative', 'Labour', 'Radical', 'Green']

/** Seats of each party by region with totals both ways, nought written as a dash, or not at all. */
export function seatsByRegion(random) {
  const used = parties.slice(0, random.between(3, 5))
  const rows = makePlaces(random, random.between(4, 12)).map((name) => ({
    name,
    seats: used.map(() => Math.max(0, random.between(-3, 14))),
  }))
  const none = random.pick(['0', '–', ''])
  const totals = columnSums(rows.map(({ seats }) => seats))
  const line = (name, seats) => [name, sum(seats), ...seats.map((own) => (own === 0 ? none : own))]
  const { year } = makeDate(random, 1900)
  return page(
    `${year} ${properName(random)} general election`,
    `A general election was held in ${year}; ${sum(totals)} members were elected.`,
    section(
      'Seats by region',
      table(
        ['Region', 'Total seats', ...used],
        ...rows.map(({ name, seats }) => line(name, seats)),
        line('Total', totals),
      ),
    ),
  )
}
