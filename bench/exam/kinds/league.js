import { sum } from './chance.js'
import { figuresOf } from './figures.js'
import { playAll, ranked } from './games.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate, makePlaces } from './words.js'

const headers = [
  ['Pos', 'Team', 'Pld', 'W', 'D', 'L', 'GF', 'GA', 'GD', 'Pts'],
  [
    'Position',
    'Club',
    'Played',
    'Won',
    'Drawn',
    'Lost',
    'Goals for',
    'Goals against',
    'Goal difference',
    'Points',
  ],
]

/** A league at home and away, two or three points a win, now and then points deducted. */
export function league(random) {
  const figures = figuresOf(random)
  const perWin = random.pick([2, 3])
  const teams = makePlaces(random, random.between(6, 12))
  const rows = ranked(playAll(random, teams).map((one) => ({ ...one, points: perWin * one.won + one.drawn })))
  const games = 2 * (teams.length - 1)
  const { year } = makeDate(random)
  const season = `${year}–${String(year + 1).slice(2)}`
  return page(
    `${season} Nordian First Division`,
    infobox(
      ['Competition', 'Nordian First Division'],
      ['Season', season],
      ['Winners', rows[0].team],
      ['Matches', (teams.length * games) / 2],
      ['Total Goals', sum(rows.map(({ scored }) => scored))],
    ),
    `${rows[0].team} won the title with ${rows[0].points} points.`,
    section(
      'League table',
      table(
        random.pick(headers),
        ...rows.map(({ team, won, drawn, lost, scored, conceded, points }, at) => [
          at + 1,
          team + (at === 0 ? ' (C)' : at > rows.length - 3 ? ' (R)' : ''),
          games,
          won,
          drawn,
          lost,
          scored,
          conceded,
          figures.change(scored - conceded),
          points,
        ]),
      ),
    ),
  )
}
