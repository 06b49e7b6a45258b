import { Type } from 'typebox'
import { templateReadings } from '../article/template-source.js'

/* The shape of a profile file, for checking one that a user wrote. The shipped ones are checked by the compiler and a test. */

const { Array: List, Object: Shape, Optional, Record: Keyed, String: Text } = Type

const strict = { additionalProperties: false }
const words = List(Text())
const expected = Type.Enum([
  'auto',
  'number',
  'percent',
  'boolean',
  'date',
  'year',
  'color',
  'file',
  'name',
  'text',
])
const field = Shape({ type: expected, aliases: Optional(words) }, strict)
const dataSource = Shape(
  { from: words, unit: Optional(words), years: Optional(words), needed: Optional(words) },
  strict,
)

const options = Shape(
  {
    group: Text(),
    name: Text(),
    partyTypes: Optional(words),
    partyBoxes: Optional(words),
    personKeys: Optional(words),
    measures: Keyed(Text(), Text()),
    attributes: Keyed(Text(), Text()),
    choices: Optional(
      List(Shape({ name: Text(), label: Optional(Text()), votes: Text(), share: Optional(Text()) }, strict)),
    ),
    parts: Optional(
      Shape(
        {
          group: Text(),
          name: Text(),
          votes: Optional(Text()),
          share: Optional(Text()),
          color: Optional(Text()),
        },
        strict,
      ),
    ),
  },
  strict,
)

const factor = Type.Union([Type.Number(), Type.Array(Type.Number(), { minItems: 1 })])

const relation = Shape(
  {
    name: Type.String({ minLength: 1 }),
    in: Optional(
      Type.Enum([
        'rows',
        'columns',
        'successive rows',
        'rows behind the first',
        'fields',
        'entries',
        'fields and rows',
      ]),
    ),
    group: Optional(Text()),
    severity: Optional(Type.Enum(['error', 'warning', 'info'])),
    sum: Optional(Type.Union([words, Keyed(Text(), factor)])),
    difference: Optional(Type.Array(Text(), { minItems: 2, maxItems: 2 })),
    total: Optional(Text()),
    quotient: Optional(Text()),
    dividend: Optional(Type.Union([words, Keyed(Text(), factor)])),
    divisor: Optional(Type.Union([words, Keyed(Text(), factor)])),
    share: Optional(Text()),
    change: Optional(Text()),
    of: Optional(Text()),
    order: Optional(Type.Array(Text(), { minItems: 2 })),
    equal: Optional(Type.Array(Text(), { minItems: 2, maxItems: 2 })),
    where: Optional(Keyed(Text(), Text())),
    tolerance: Optional(Type.Integer({ minimum: 0 })),
    excuse: Optional(words),
    falling: Optional(words),
    unless: Optional(words),
    witness: Optional(Type.Boolean()),
  },
  strict,
)

const template = Shape(
  {
    names: Type.Array(Text(), { minItems: 1 }),
    shows: Optional(Text()),
    items: Optional(Type.Union([Type.Integer({ minimum: 1 }), Type.Literal('lines')])),
    reads: Optional(Type.Enum([...templateReadings])),
    cells: Optional(Type.Array(Text(), { minItems: 1 })),
    hidden: Optional(Type.Enum(['layout', 'note', 'picture'])),
    links: Optional(Text()),
    columns: Optional(Type.Integer({ minimum: 1 })),
  },
  strict,
)

export const profileSchema = Shape(
  {
    name: Type.String({ minLength: 1 }),
    title: Optional(Text()),
    match: Optional(
      Shape(
        {
          names: Optional(words),
          keys: Optional(words),
          atLeast: Optional(Type.Integer({ minimum: 1 })),
          tables: Optional(List(words)),
          titles: Optional(words),
        },
        strict,
      ),
    ),
    fields: Optional(Keyed(Text(), field)),
    groups: Optional(
      Keyed(
        Text(),
        Shape(
          { prefix: Optional(Type.String({ pattern: '^[A-Za-z]+$' })), members: Keyed(Text(), field) },
          strict,
        ),
      ),
    ),
    columns: Optional(Keyed(Text(), Shape({ type: expected, key: Optional(Text()), labels: words }, strict))),
    record: Optional(
      Shape(
        {
          fields: Keyed(Text(), Type.Union([dataSource, Keyed(Text(), dataSource)])),
          options: Optional(options),
          totals: Optional(Keyed(Text(), Text())),
        },
        strict,
      ),
    ),
    relations: Optional(List(relation)),
    templates: Optional(List(template)),
  },
  strict,
)
