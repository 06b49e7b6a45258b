import { sum } from './chance.js'
import { figuresOf } from './figures.js'
import { playAll } from './games.js'
import { page, section, table } from './layout.js'
import { makeDate, makePlaces } from './words.js'

/** A league of rugby union: four points a win, two a draw, bonus points in one column or in two. */
export function rugby(random) {
  const figures = figuresOf(random)
  const rows = playAll(random, makePlaces(random, random.between(6, 12)), 60).map((one) => {
    const bonus = [random.between(0, one.won + one.drawn), random.between(0, one.lost)]
    return { ...one, bonus, points: 4 * one.won + 2 * one.drawn + sum(bonus) }
  })
  rows.sort((a, b) => b.points - a.points)
  const { year } = makeDate(random, 1998)
  const isApart = random.chance(0.5)
  return page(
    `${year}–${String(year + 1).slice(2)} Premiership Rugby`,
    `${rows[0].team} finished first with ${rows[0].points} points.`,
    section(
      'Table',
      table(
        ['Pos', 'Club', 'P', 'W', 'D', 'L', 'PF', 'PA', 'PD', ...(isApart ? ['TB', 'LB'] : ['BP']), 'Pts'],
        ...rows.map(({ team, won, drawn, lost, scored, conceded, bonus, points }, at) => [
          at + 1,
          team,
          2 * (rows.length - 1),
          won,
          drawn,
          lost,
          figures.count(scored),
          figures.count(conceded),
          figures.change(scored - conceded),
          ...(isApart ? bonus : [sum(bonus)]),
          points,
        ]),
      ),
    ),
  )
}
