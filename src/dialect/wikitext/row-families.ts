/** Templates that are the rows of one kind of table. Patterns are of template keys. */
export interface RowFamily {
  form: 'election box' | 'canadian' | 'named rows'
  /** What the names of its templates begin with, two letters or more of it. */
  beginnings: readonly string[]
  isMember: RegExp
  begins: RegExp
  ends: RegExp
  /** Whether rows written as in any other table may stand between. */
  mayHoldRaw?: true
  columns?: ReadonlyMap<string, string>
  /** Parameters that say how a row looks. */
  layout?: ReadonlySet<string>
}

export const rowFamilies: readonly RowFamily[] = [
  {
    form: 'election box',
    beginnings: ['election', 'stv', 'ams'],
    isMember: /^(?:stv |ams )?election (?:box|summary) /,
    begins: /\bbegin\d*\b/,
    ends: /\bend\d*\b/,
    mayHoldRaw: true,
  },
  {
    form: 'canadian',
    beginnings: ['canelec'],
    isMember: /^(?:canelec|canadian election result)(?:\/|$)/,
    begins: /\/top$/,
    ends: /\/end$/,
  },
  {
    form: 'named rows',
    beginnings: ['fb'],
    isMember: /^fb cl\d? (?:header|team|footer)\b|^fb end$/,
    begins: /header/,
    ends: /footer|end/,
    columns: new Map([
      ['pos', 'Pos'],
      ['p', 'Pos'],
      ['t', 'Team'],
      ['pld', 'Pld'],
      ['w', 'W'],
      ['d', 'D'],
      ['l', 'L'],
      ['gf', 'GF'],
      ['ga', 'GA'],
      ['gd', 'GD'],
      ['dp', 'Points deducted'],
      ['pts', 'Pts'],
    ]),
    layout: new Set(['bc', 'color', 'rows', 'bold', 'noqr', 'hth', 'nt']),
  },
  {
    form: 'named rows',
    beginnings: ['fs', 'football squad'],
    isMember: /^(?:fs|football squad) (?:start\d?|player\d?|mid|break|end)$/,
    begins: /start/,
    ends: /end/,
    columns: new Map([
      ['no', 'No.'],
      ['pos', 'Pos.'],
      ['name', 'Player'],
      ['nat', 'Nation'],
      ['other', 'Note'],
    ]),
  },
  {
    form: 'named rows',
    beginnings: ['certification table'],
    isMember: /^certification table (?:top|entry|bottom)$/,
    begins: /top/,
    ends: /bottom/,
    columns: new Map([
      ['region', 'Region'],
      ['title', 'Title'],
      ['artist', 'Artist'],
      ['award', 'Certification'],
      ['number', 'Number'],
      ['relyear', 'Released'],
      ['certyear', 'Certified'],
      ['salesamount', 'Certified units/sales'],
    ]),
    layout: new Set([
      'nosales',
      'noprov',
      'nocert',
      'autocat',
      'type',
      'id',
      'refname',
      'salesref',
      'certref',
      'recent',
      'access-date',
      'accessdate',
    ]),
  },
  {
    form: 'named rows',
    beginnings: ['football', '#invoke:football', 'rugby', 'basketball', 'ice', 'handball', 'volleyball'],
    isMember:
      /^(?:#invoke: ?)?(?:football|rugby|rugby league|basketball|ice ?hockey|handball|volleyball) ?box(?: collapsible)?$/,
    begins: /^$/,
    ends: /^$/,
    columns: new Map([
      ['date', 'Date'],
      ['time', 'Time'],
      ['event', 'Event'],
      ['round', 'Round'],
      ['team1', 'Team 1'],
      ['home', 'Team 1'],
      ['score', 'Score'],
      ['team2', 'Team 2'],
      ['away', 'Team 2'],
      ['aet', 'After extra time'],
      ['penaltyscore', 'Penalties'],
      ['goals1', 'Goals 1'],
      ['goals2', 'Goals 2'],
      ['penalties1', 'Penalties 1'],
      ['penalties2', 'Penalties 2'],
      ['stadium', 'Stadium'],
      ['location', 'Location'],
      ['attendance', 'Attendance'],
      ['referee', 'Referee'],
      ['result', 'Result'],
      ['report', 'Report'],
    ]),
    layout: new Set(['bg', 'stack', 'size', 'nobars', 'format', 'id', 'note', 'roundmargin', 'footer']),
  },
  {
    form: 'named rows',
    beginnings: ['succession box'],
    isMember: /^succession box$/,
    begins: /^$/,
    ends: /^$/,
    columns: new Map([
      ['before', 'Preceded by'],
      ['title', 'Title'],
      ['years', 'Years'],
      ['after', 'Succeeded by'],
    ]),
  },
  {
    form: 'named rows',
    beginnings: ['episode list'],
    isMember: /^episode list(?:\/|$)/,
    begins: /^$/,
    ends: /^$/,
    columns: new Map([
      ['EpisodeNumber', 'No. overall'],
      ['EpisodeNumber2', 'No. in season'],
      ['Title', 'Title'],
      ['RTitle', 'Title'],
      ['DirectedBy', 'Directed by'],
      ['WrittenBy', 'Written by'],
      ['OriginalAirDate', 'Original air date'],
      ['ProdCode', 'Prod. code'],
      ['Viewers', 'Viewers'],
      ['ShortSummary', 'Summary'],
    ]),
    layout: new Set(['LineColor', 'TopColor', 'NumParts']),
  },
]

/** The family of a template, by its key; null for one that is no row of a table. */
export function rowFamily(key: string): RowFamily | null {
  return rowFamilies.find(({ isMember }) => isMember.test(key)) ?? null
}
