import { properName } from '../../articles/names.js'
import { manyOf } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate } from './words.js'

/** Films of a series: takings at home, elsewhere and worldwide, ranks, budgets, and a total of all. */
export function boxOffice(random) {
  const figures = figuresOf(random)
  const money = (value) => `$${figures.count(value)}`
  const { year } = makeDate(random, 1977)
  const films = manyOf(random.between(3, 8), (at) => ({
    name: `${properName(random)} ${at + 1}`,
    home: random.between(20_000_000, 700_000_000),
    abroad: random.between(20_000_000, 900_000_000),
    budget: random.between(10, 250),
  }))
  const all = (what) => films.reduce((sum, film) => sum + film[what], 0)
  const name = properName(random)
  return page(
    `${name} (franchise)`,
    infobox(['Films', films.length], ['Budget', `Total (${films.length} films): $${all('budget')} million`]),
    `${name} is a series of films.`,
    section(
      'Box office performance',
      table(
        ['Film', 'Year', 'Box office gross', '', '', 'Budget'],
        ['', '', 'North America', 'Other territories', 'Worldwide', ''],
        ...films.map((film, at) => [
          film.name,
          year + 2 * at,
          money(film.home),
          money(film.abroad),
          money(film.home + film.abroad),
          `$${film.budget} million`,
        ]),
        [
          'Total',
          '',
          money(all('home')),
          money(all('abroad')),
          money(all('home') + all('abroad')),
          `$${all('budget')} million`,
        ],
      ),
    ),
  )
}
