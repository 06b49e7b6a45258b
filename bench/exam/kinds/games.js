/** Every team against every other at home and away: won, drawn, lost, goals for and against of each. */
export function playAll(random, teams, most = 4) {
  const table = teams.map((team) => ({ team, won: 0, drawn: 0, lost: 0, scored: 0, conceded: 0 }))
  for (const home of table)
    for (const away of table)
      if (home !== away) score(home, away, random.between(0, most), random.between(0, most - 1))
  return table
}

/** Teams in the order of a table: by points, goal difference, goals. */
export function ranked(rows) {
  return [...rows].sort(
    (a, b) => b.points - a.points || b.scored - b.conceded - (a.scored - a.conceded) || b.scored - a.scored,
  )
}

function score(home, away, one, other) {
  home.scored += one
  home.conceded += other
  away.scored += other
  away.conceded += one
  if (one === other) {
    home.drawn++
    away.drawn++
    return
  }
  const [winner, loser] = one > other ? [home, away] : [away, home]
  winner.won++
  loser.lost++
}
