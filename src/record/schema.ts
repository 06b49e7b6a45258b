import { type Static, type TSchema, Type } from 'typebox'

/*
 * The record's shape, once: the types in record.ts and the published JSON Schema both come from here.
 * At run time only `tallybox schema` and the tests load this module.
 */

const {
  Array: List,
  Integer,
  Literal,
  Null,
  Object: Shape,
  Optional,
  Record: Keyed,
  String: Text,
  Union,
} = Type

/** A leaf of the plain record: what JSON shows. */
export const scalar = Union([Text(), Type.Number(), Type.Boolean(), Null()])

const place = Shape({
  line: Integer({ minimum: 1 }),
  column: Integer({ minimum: 1 }),
  offset: Integer({ minimum: 0 }),
  length: Integer({ minimum: 0 }),
})

const statement = {
  value: scalar,
  raw: Text(),
  type: Type.Enum(['integer', 'decimal', 'percent', 'boolean', 'date', 'color', 'file', 'text', 'missing']),
  decimals: Optional(Integer({ minimum: 0 })),
  qualifier: Optional(
    Type.Enum(['below', 'above', 'about', 'at-least', 'at-most', 'range', 'scaled', 'increase', 'decrease']),
  ),
  note: Optional(Text()),
  status: Type.Enum(['parsed', 'partial', 'unknown']),
  at: place,
}

/** A leaf of the record with provenance. `parts`: further quantities of the same text; `others`: the earlier values of a key given twice. */
export const provenanceLeaf = Shape({
  ...statement,
  parts: Optional(List(Shape(statement))),
  others: Optional(List(Shape(statement))),
})

/** The record's shape over one kind of leaf. */
export function recordOf<Leaf extends TSchema>(leaf: Leaf) {
  const neighbour = Shape({ name: Optional(leaf), year: Optional(leaf) })
  const cells = Keyed(Text(), leaf)
  const option = Shape({
    name: leaf,
    kind: Text(),
    slot: Union([Integer(), Null()]),
    rounds: Optional(
      List(Shape({ round: Integer({ minimum: 1 }), votes: Optional(leaf), share: Optional(leaf) })),
    ),
  })
  return Shape({
    title: leaf,
    dialect: Type.Enum(['flat', 'markdown', 'wikitext']),
    kind: Text(),
    data: Union([
      Null(),
      Shape({
        previous: Optional(neighbour),
        next: Optional(neighbour),
        options: Optional(List(option)),
        totals: Optional(cells),
      }),
    ]),
    infoboxes: List(
      Shape({
        name: Union([Text(), Null()]),
        fields: cells,
        groups: Keyed(Text(), List(Shape({ slot: Integer({ minimum: 0 }) }))),
      }),
    ),
    tables: List(
      Shape({
        section: Union([Text(), Null()]),
        caption: leaf,
        columns: List(Shape({ key: Text(), label: Text(), type: Text(), role: Text() })),
        rows: List(cells),
        summaries: List(Shape({ role: Text(), cells })),
        realigned: Type.Boolean(),
        form: Optional(Literal('list')),
      }),
    ),
    sections: List(Shape({ heading: leaf, depth: Integer({ minimum: 1 }), text: leaf })),
  })
}

/** The published schema: every leaf is plain, or, with provenance, says where it came from. */
export const recordSchema = recordOf(Union([scalar, provenanceLeaf]))
export type ProvenanceLeaf = Static<typeof provenanceLeaf>
