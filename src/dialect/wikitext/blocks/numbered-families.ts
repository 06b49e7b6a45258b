import type { NumberedTable } from '../template-tables.js'

/** A kind of template that is a table, whose parameters are called after a column and the number of a row: `title1`, `rev1Score`. */
export interface NumberedFamily {
  /** The label over the numbers of the rows; null where these are no more than places. */
  numbers: string | null
  /** What parameters state: their names without the number, and the label of the column. */
  columns: ReadonlyMap<string, string>
  /** Parameters of which the first that is given is the caption. */
  captions: readonly string[]
  /** Parameters whose values name a column, by what the column's parameters are called. */
  labels?: ReadonlyMap<string, string>
  /** Parameters that state what goes for all rows, and what is said before it; they stand above. */
  above?: ReadonlyMap<string, string>
  /** Parameters that are a row of their own behind the others: its label, and the column that the value stands in. */
  below?: ReadonlyMap<string, readonly [label: string, stem: string]>
}

export const numberedFamilies: Record<NumberedTable, NumberedFamily> = {
  tracks: {
    numbers: 'No.',
    columns: new Map([
      ['title', 'Title'],
      ['note', 'Note'],
      ['writer', 'Writer'],
      ['lyrics', 'Lyrics'],
      ['music', 'Music'],
      ['extra', 'Extra'],
      ['length', 'Length'],
    ]),
    captions: ['headline'],
    labels: new Map([['extra', 'extra_column']]),
    above: new Map([
      ['all_writing', 'All tracks are written by'],
      ['all_lyrics', 'All lyrics are written by'],
      ['all_music', 'All music is composed by'],
    ]),
    below: new Map([['total_length', ['Total length', 'length']]]),
  },
  ratings: {
    numbers: null,
    columns: new Map([
      ['rev', 'Source'],
      ['revscore', 'Rating'],
    ]),
    captions: ['title'],
    below: new Map([
      ['MC', ['Metacritic', 'revscore']],
      ['ADM', ['AnyDecentMusic?', 'revscore']],
    ]),
  },
  singles: {
    numbers: null,
    columns: new Map([
      ['single', 'Single'],
      ['singledate', 'Released'],
    ]),
    captions: [],
  },
  bars: {
    numbers: null,
    columns: new Map([
      ['label', 'Label'],
      ['data', 'Data'],
    ]),
    captions: ['title'],
    labels: new Map([
      ['label', 'label_type'],
      ['data', 'data_type'],
    ]),
  },
  slices: {
    numbers: null,
    columns: new Map([
      ['label', 'Label'],
      ['value', 'Value'],
    ]),
    captions: ['caption'],
  },
}
