import { properName } from '../../articles/names.js'
import { sum } from './chance.js'
import { figuresOf } from './figures.js'
import { page, section, table } from './layout.js'
import { makePlaces } from './words.js'

/** Members of a chamber by province: inhabitants, seats before and now, the change, people a seat. */
export function apportionment(random) {
  const figures = figuresOf(random)
  const rows = makePlaces(random, random.between(5, 14)).map((name) => {
    const people = random.between(90_000, 9_000_000)
    const now = Math.max(1, Math.round(people / 110_000))
    return { name, people, now, before: Math.max(1, now + random.between(-3, 3)) }
  })
  const all = (what) => sum(rows.map((one) => one[what]))
  const line = (name, people, before, now) => [
    name,
    figures.count(people),
    before,
    now,
    figures.change(now - before),
    figures.count(Math.round(people / now)),
  ]
  return page(
    `Apportionment of the ${properName(random)} Senate`,
    `The Senate has ${all('now')} members.`,
    section(
      'Seats by province',
      table(
        ['Province', 'Population', 'Old seats', 'New seats', 'Change', 'Population per seat'],
        ...rows.map(({ name, people, before, now }) => line(name, people, before, now)),
        line('Total', all('people'), all('before'), all('now')),
      ),
    ),
  )
}
