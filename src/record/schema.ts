import { type TSchema, Type } from 'typebox'
import { dialects } from '../article/dialect.js'
import type { Qualifier, Status, ValueType } from '../value/reading.js'

/*
 * The record's shape as JSON Schema. The types are in record.ts; a test holds the two together.
 * At run time only `tallybox schema` and the tests load this module.
 */

const { Array: List, Enum, Integer, Literal, Null, Object: Shape, Optional, String: Text, Union } = Type

const strict = { additionalProperties: false }
const whole = Integer({ minimum: 0 })
const counted = Integer({ minimum: 1 })
const types = [
  'integer',
  'decimal',
  'percent',
  'boolean',
  'date',
  'color',
  'file',
  'text',
  'missing',
] as const satisfies readonly ValueType[]
const qualifiers = [
  'below',
  'above',
  'about',
  'at-least',
  'at-most',
  'range',
  'scaled',
  'increase',
  'decrease',
] as const satisfies readonly Qualifier[]
const statuses = ['parsed', 'partial', 'unknown'] as const satisfies readonly Status[]

/** A value of the plain record: what JSON shows. */
const scalar = Union([Text(), Type.Number(), Type.Boolean(), Null()])
/** A leaf of the plain record: a value, or a list of them. */
const plain = Union([scalar, List(scalar)])

const statement = {
  value: plain,
  raw: Text({ description: 'The characters of the source that were read.' }),
  text: Optional(
    Text({ description: 'What they stand for, where escapes, set-in lines or markup make it differ.' }),
  ),
  type: Enum([...types, 'list'] as const),
  decimals: Optional(Integer({ minimum: 0, description: 'How many decimals the number states.' })),
  qualifier: Optional(Enum(qualifiers, { description: 'Why the number is not one exact number.' })),
  note: Optional(Text({ description: 'What stood beside the value: `[a]`, `*`, `(majority)`.' })),
  status: Enum(statuses, { description: 'How much of the raw text the value stands for.' }),
  at: Shape(
    { line: counted, column: counted, offset: whole, length: whole },
    { ...strict, description: 'Line and column from 1, offset from 0, in UTF-16 units.' },
  ),
  links: Optional(
    List(Shape({ text: Text(), target: Text() }, strict), {
      description: 'Where parts of the text lead to.',
    }),
  ),
  templates: Optional(
    List(Shape({ name: Text(), source: Text(), parameters: Type.Record(Text(), Text()) }, strict), {
      description: 'Templates in the text whose meaning is not known.',
    }),
  ),
  references: Optional(
    List(Text(), { description: 'References and notes that hang on the text, as the source has them.' }),
  ),
}

/** A leaf of the record with provenance. */
export const provenanceLeaf = Shape(
  {
    ...statement,
    parts: Optional(List(Shape(statement, strict), { description: 'Further quantities of the same text.' })),
    items: Optional(List(Shape(statement, strict), { description: 'The items of a list.' })),
    others: Optional(List(Shape(statement, strict), { description: 'Earlier values of a key given twice.' })),
  },
  strict,
)

/** Values by key. The keys are those of the source, or of a profile. */
function keyed<Value extends TSchema>(value: Value) {
  return Type.Record(Text(), value)
}

/** The record's shape over one kind of leaf, and that of its infoboxes. */
function recordOf<Leaf extends TSchema, Field extends TSchema>(leaf: Leaf, field: Field) {
  const cells = keyed(Union([field, Null()]))
  return Shape(
    {
      title: Union([leaf, Null()]),
      dialect: Enum(dialects),
      kind: Text({ description: 'The profile that matched, or `generic`.' }),
      data: Union([Null(), dataOf(leaf)]),
      infoboxes: List(
        Shape(
          {
            name: Union([Text(), Null()]),
            fields: cells,
            groups: keyed(List(entryOf(field))),
          },
          strict,
        ),
      ),
      tables: List(tableOf(leaf)),
      sections: List(
        Shape(
          {
            heading: Union([leaf, Null()], { description: 'Null for the lead.' }),
            depth: counted,
            text: Union([Text(), leaf]),
          },
          strict,
        ),
      ),
      redirect: Optional(leaf),
      categories: Optional(List(leaf)),
    },
    { ...strict, title: 'tallybox record' },
  )
}

function entryOf(leaf: TSchema) {
  return Shape(
    { slot: Integer({ minimum: 0 }), part: Optional(Integer({ minimum: 0 })) },
    { additionalProperties: leaf, description: 'One entry of a numbered family.' },
  )
}

function tableOf<Leaf extends TSchema>(leaf: Leaf) {
  const cells = keyed(Union([leaf, Null()]))
  return Shape(
    {
      section: Union([Text(), Null()]),
      caption: Union([leaf, Null()]),
      columns: List(
        Shape({ key: Text(), label: Text(), type: Enum(types), role: Text({ minLength: 1 }) }, strict),
      ),
      rows: List(cells),
      summaries: List(Shape({ role: Text({ minLength: 1 }), cells }, strict), {
        description: 'Rows that are no options: total, turnout, majority.',
      }),
      realigned: Type.Boolean({
        description: 'True where rows had lost their column spans and were put back.',
      }),
      form: Optional(
        Literal('list', { description: 'Lines (`- Name (Party): 15,505 votes`), not a table.' }),
      ),
    },
    strict,
  )
}

/** The normalized record: the shipped profiles' own keys, and any further ones of leaves, of groups and lists of leaves. */
function dataOf<Leaf extends TSchema>(leaf: Leaf) {
  const neighbour = Shape({ name: Optional(leaf), year: Optional(leaf) }, strict)
  const round = Shape({ round: counted, votes: Optional(leaf), share: Optional(leaf) }, strict)
  const option = Shape(
    {
      name: leaf,
      kind: Text({ minLength: 1 }),
      slot: Union([Integer({ minimum: 0 }), Null()]),
      part: Optional(Integer({ minimum: 0 })),
      rounds: Optional(List(round)),
    },
    { additionalProperties: leaf },
  )
  return Shape(
    {
      previous: Optional(Union([neighbour, leaf])),
      next: Optional(Union([neighbour, leaf])),
      options: Optional(List(option)),
      totals: Optional(keyed(leaf)),
    },
    { additionalProperties: Union([leaf, keyed(leaf)]) },
  )
}

/** The published schema: every leaf is plain, or, with provenance, says where it came from. */
export const recordSchema = {
  ...recordOf(Type.Ref('#/definitions/leaf'), Type.Ref('#/definitions/field')),
  definitions: {
    provenance: provenanceLeaf,
    leaf: Union([scalar, Type.Ref('#/definitions/provenance')]),
    field: Union([plain, Type.Ref('#/definitions/provenance')]),
  },
}
/** The shape of a plain record. */
export const plainRecordSchema = recordOf(scalar, plain)
/** The shape of a record with provenance on every leaf. */
export const provenanceRecordSchema = recordOf(provenanceLeaf, provenanceLeaf)
