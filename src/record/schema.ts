import Type, { type Static, type TSchema } from 'typebox'

/*
 * The record's shape, once: the types of TypeScript and the published JSON Schema both come from here.
 * Only `tallybox schema` loads this module at run time; everything else imports its types.
 */

const optional = Type.Optional

/** A plain leaf, as JSON shows it. */
export const scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])

const reading = {
  value: Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]),
  raw: Type.String(),
  type: Type.Enum(['integer', 'decimal', 'percent', 'boolean', 'date', 'color', 'file', 'text', 'missing']),
  decimals: optional(Type.Integer({ minimum: 0 })),
  qualifier: optional(
    Type.Enum(['below', 'above', 'about', 'at-least', 'at-most', 'range', 'scaled', 'increase', 'decrease']),
  ),
  note: optional(Type.String()),
  status: Type.Enum(['parsed', 'partial', 'unknown']),
  at: Type.Object({
    line: Type.Integer({ minimum: 1 }),
    column: Type.Integer({ minimum: 1 }),
    offset: Type.Integer({ minimum: 0 }),
    length: Type.Integer({ minimum: 0 }),
  }),
}

/** A leaf with where it came from. `parts` are further quantities of the same text; `others` earlier values of a duplicate key. */
export const provenanceLeaf = Type.Object({
  ...reading,
  parts: optional(Type.Array(Type.Object(reading))),
  others: optional(Type.Array(Type.Object(reading))),
})

/** The record with the given leaves: plain scalars, or leaves with provenance. */
export function recordOf<Leaf extends TSchema>(leaf: Leaf) {
  const cells = Type.Record(Type.String(), leaf)
  const neighbour = Type.Object({ name: optional(leaf), year: optional(leaf) })
  const entry = Type.Intersect([Type.Object({ slot: Type.Integer() }), Type.Record(Type.String(), Type.Unknown())])
  const round = Type.Object({ round: Type.Integer({ minimum: 1 }), votes: optional(leaf), share: optional(leaf) })
  return Type.Object({
    title: leaf,
    dialect: Type.Enum(['flat', 'markdown', 'wikitext']),
    kind: Type.String(),
    data: Type.Union([Type.Null(), Type.Record(Type.String(), Type.Unknown())]),
    infoboxes: Type.Array(
      Type.Object({
        name: Type.Union([Type.String(), Type.Null()]),
        fields: cells,
        groups: Type.Record(Type.String(), Type.Array(entry)),
      }),
    ),
    tables: Type.Array(
      Type.Object({
        section: Type.Union([Type.String(), Type.Null()]),
        caption: leaf,
        columns: Type.Array(
          Type.Object({ key: Type.String(), label: Type.String(), type: Type.String(), role: Type.String() }),
        ),
        rows: Type.Array(cells),
        summaries: Type.Array(Type.Object({ role: Type.String(), cells })),
        realigned: Type.Boolean(),
        form: optional(Type.Literal('list')),
      }),
    ),
    sections: Type.Array(
      Type.Object({ heading: leaf, depth: Type.Integer({ minimum: 1 }), text: leaf }),
    ),
    neighbour,
    round,
  })
}
