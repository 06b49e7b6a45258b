/** Words for a part of the area of a contest, and of its voters. */
export const partWords: ReadonlySet<string> = new Set(
  (
    'county counties district districts precinct precincts ward wards borough boroughs parish parishes city cities ' +
    'town towns village villages suburb suburbs region regions province provinces constituency constituencies ' +
    'neighborhood neighborhoods area areas island islands ' +
    'women men whites hispanics latinos blacks young older aged'
  ).split(' '),
)
