/** What a column holds; a cell of any type may be missing. */
export type CellType = 'text' | 'integer' | 'number'
export type Cell = string | number | null

export interface TableColumn {
  type: CellType
  meaning: string
}

export interface Table {
  meaning: string
  columns: { readonly [name: string]: TableColumn }
}

/** A row of a table: a cell for every column. */
export type RowOf<T extends Table> = Record<keyof T['columns'], Cell>

const text = (meaning: string) => ({ type: 'text', meaning }) as const
const integer = (meaning: string) => ({ type: 'integer', meaning }) as const
const number = (meaning: string) => ({ type: 'number', meaning }) as const

const article = text('the article, as named in the table articles')
const stated = {
  value: text('the value as text; a date is ISO 8601, a share is in per cent'),
  number: number('the value where it is a number'),
  type: text('what the value was read as: integer, decimal, percent, date, text, …'),
  raw: text('the characters of the source'),
  line: integer('the line of the article that it stands in, from 1'),
} as const

/** The tables that a batch writes, each row one fact: what CSV files and the data dictionary are made of. */
export const tables = {
  articles: {
    meaning: 'one row an article',
    columns: {
      article: text('a name that no other article of the output has'),
      title: text('the title'),
      dialect: text('how the article was written'),
      kind: text('the profile that matched, or generic'),
      source: text('the input that it comes from'),
      source_line: integer('the line of an NDJSON input, from 1'),
      page: integer('the id of a page of a dump'),
      namespace: integer('the namespace of a page of a dump'),
      revision: integer('the id of the revision'),
      timestamp: text('the time of the revision'),
      errors: integer('findings of severity error; nothing where the run did not check'),
      warnings: integer('findings of severity warning'),
    },
  },
  fields: {
    meaning: 'one row a value of an infobox',
    columns: {
      article,
      infobox: integer('which infobox of the article, from 1'),
      infobox_name: text('its name'),
      group: text('the numbered family; nothing for a singular field'),
      slot: integer('the number in that family'),
      part: integer('the question of a referendum of several'),
      key: text('the key in the record'),
      item: integer('which value of a list, from 1; nothing for a single value'),
      ...stated,
      status: text('parsed, partial or unknown; replaced for a value whose key was given again'),
    },
  },
  options: {
    meaning: 'one row a fact of the normalized data, merged from infobox and tables',
    columns: {
      article,
      option: integer('which option of the data, from 1; nothing for what the whole contest has'),
      name: text('the option’s name'),
      key: text('the path in the data or in the option: date, totals.votes, votes, rounds.2.votes'),
      ...stated,
    },
  },
  rows: {
    meaning: 'one row a cell of a table or list of the article',
    columns: {
      article,
      table: integer('which table of the article, from 1'),
      section: text('the heading that it stands under'),
      row: integer('which of the rows, or of the summaries, from 1'),
      summary: text('total, valid, turnout, …; nothing for a row that is an option'),
      key: text('the column’s key in the record'),
      label: text('the column’s header'),
      role: text('what the column states: name, votes, share, …, other'),
      ...stated,
    },
  },
  findings: {
    meaning: 'one row a finding of the checks',
    columns: {
      article,
      rule: text('the rule; tallybox explain RULE tells of it'),
      severity: text('error, warning or info'),
      message: text('what is wrong'),
      line: integer('where the cell held responsible begins, from 1'),
      column: integer('in UTF-16 units, from 1'),
      end_line: integer('where it ends'),
      end_column: integer('in UTF-16 units, from 1; the end is excluded'),
      actual: text('what the article states'),
      expected: text('the values that would make all agree, likeliest first, as a JSON list'),
    },
  },
} as const satisfies Record<string, Table>

export type TableName = keyof typeof tables

/** The tables of a run in a fixed order; findings are one only where it checks. */
export function tableNames(check: boolean): TableName[] {
  const names: TableName[] = ['articles', 'fields', 'options', 'rows']
  return check ? [...names, 'findings'] : names
}
