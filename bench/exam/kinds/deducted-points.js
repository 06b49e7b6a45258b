import { figuresOf } from './figures.js'
import { playAll, ranked } from './games.js'
import { page, section, table } from './layout.js'
import { makeDate, makePlaces } from './words.js'

/** A league in which points were taken from a team, with a mark and a note, or in a column. */
export function deductedPoints(random) {
  const figures = figuresOf(random)
  const teams = makePlaces(random, random.between(6, 12))
  const punished = random.pick(teams)
  const taken = random.pick([1, 2, 3, 6, 9])
  const hasColumn = random.chance(0.4)
  const played = playAll(random, teams).map((one) => {
    const less = one.team === punished ? taken : 0
    return { ...one, less, points: 3 * one.won + one.drawn - less }
  })
  const rows = ranked(played)
  const { year } = makeDate(random, 1985)
  const mark = random.pick(['[a]', '*', ' (a)'])
  return page(
    `${year}–${String(year + 1).slice(2)} Second League`,
    `The league had ${teams.length} teams.`,
    section(
      'League table',
      table(
        ['Pos', 'Team', 'Pld', 'W', 'D', 'L', 'GF', 'GA', 'GD', ...(hasColumn ? ['Ded'] : []), 'Pts'],
        ...rows.map(({ team, won, drawn, lost, scored, conceded, less, points }, at) => [
          at + 1,
          team,
          2 * (teams.length - 1),
          won,
          drawn,
          lost,
          scored,
          conceded,
          figures.change(scored - conceded),
          ...(hasColumn ? [less] : []),
          `${points}${less > 0 && !hasColumn ? mark : ''}`,
        ]),
      ),
      hasColumn ? '' : `\nNotes: ${punished} had ${taken} points deducted.`,
    ),
  )
}
