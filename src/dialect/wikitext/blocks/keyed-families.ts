/** A kind of template that is a table, whose parameters are called after a column and the key of a row: `win_RIV`. */
export interface KeyedFamily {
  /** What the rows are. */
  rows: string
  /** What parameters state: the beginning of their names, and the label of the column. */
  columns: ReadonlyMap<string, string>
  /** Beginnings of names that say how the table is drawn, or comment on it. */
  layout: ReadonlySet<string>
  /** Whether keys are the codes of countries. */
  areCountries: boolean
}

export const standings: KeyedFamily = {
  rows: 'Team',
  columns: new Map([
    ['win', 'W'],
    ['OTwin', 'OTW'],
    ['draw', 'D'],
    ['OTloss', 'OTL'],
    ['loss', 'L'],
    ['gf', 'GF'],
    ['ga', 'GA'],
    ['pf', 'PF'],
    ['pa', 'PA'],
    ['tf', 'TF'],
    ['ta', 'TA'],
    ['tb', 'TB'],
    ['lb', 'LB'],
    ['bp', 'BP'],
    ['adjust_points', 'Points adjustment'],
    ['status', 'Status'],
    ['qualification', 'Qualification'],
  ]),
  layout: new Set([
    'name',
    'short',
    'name_short',
    'hth',
    'note',
    'color',
    'id',
    'text',
    'col',
    'result',
    'match',
  ]),
  areCountries: false,
}

export const medals: KeyedFamily = {
  rows: 'Nation',
  columns: new Map([
    ['gold', 'Gold'],
    ['silver', 'Silver'],
    ['bronze', 'Bronze'],
  ]),
  layout: new Set(['name', 'host', 'skip', 'note', 'flag', 'event', 'team', 'remaining', 'show', 'leading']),
  areCountries: true,
}
