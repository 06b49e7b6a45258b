import type { ProvenanceLeaf, RecordOf, Scalar } from '../../src/record/record.js'
import type { ValueType } from '../../src/value/reading.js'

/** A leaf with provenance, as if read at the start of the text. */
export function leaf(value: Scalar, raw: string, type: ValueType = 'text'): ProvenanceLeaf {
  return { value, raw, type, status: 'parsed', at: { line: 1, column: 1, offset: 0, length: raw.length } }
}

/** A record with nothing in it. */
export function emptyRecord<Leaf, Field = Leaf, Words = Leaf>(): RecordOf<Leaf, Field, Words> {
  return {
    title: null,
    dialect: 'flat',
    kind: 'generic',
    data: null,
    infoboxes: [],
    tables: [],
    sections: [],
  }
}

/** A small plain record of an election. */
export function electionRecord(): RecordOf<Scalar, Scalar, string> {
  return {
    title: '1977 Swiss value-added tax referendum',
    dialect: 'flat',
    kind: 'election',
    data: {
      name: '1977 Swiss value-added tax referendum',
      date: '1977-06-12',
      options: [
        { name: 'For', kind: 'choice', slot: 1, votes: 760557, share: 40.53 },
        { name: 'Against', kind: 'choice', slot: null, votes: 1115818, rounds: [{ round: 1, votes: 5 }] },
      ],
      totals: { votes: 1876375 },
    },
    infoboxes: [
      {
        name: null,
        fields: { electionName: 'VAT, "turnover" tax', ongoing: false, map: null },
        groups: { candidates: [{ slot: 1, candidate: 'For', popularVote: 760557, color: '#00ff00' }] },
      },
    ],
    tables: [
      {
        section: 'Results',
        caption: null,
        columns: [
          { key: 'choice', label: 'Choice', type: 'text', role: 'name' },
          { key: 'votes', label: 'Votes', type: 'integer', role: 'votes' },
          { key: 'percentage', label: '%', type: 'percent', role: 'share' },
          { key: 'cantons', label: 'Cantons', type: 'text', role: 'other' },
        ],
        rows: [
          { choice: 'For', votes: 760557, percentage: 40.53, cantons: null },
          { choice: 'Against', votes: 1115818, percentage: 59.47, cantons: '=20' },
        ],
        summaries: [{ role: 'total', cells: { choice: 'Total', votes: 1876375, percentage: 100 } }],
        realigned: false,
      },
    ],
    sections: [
      { heading: null, depth: 1, text: 'A vote about a tax.' },
      { heading: 'Results', depth: 2, text: '' },
    ],
  }
}
