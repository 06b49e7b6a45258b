import { Type } from 'typebox'

const { Array: List, Boolean: Flag, Integer, Object: Shape, Optional, String: Text } = Type

const place = { line: Integer({ minimum: 1 }), column: Integer({ minimum: 1 }) }

const counts = Shape({
  error: Integer({ minimum: 0 }),
  warning: Integer({ minimum: 0 }),
  info: Integer({ minimum: 0 }),
})

const message = Shape({
  rule: Text({ description: 'What `tallybox explain` takes.' }),
  severity: Type.Enum(['error', 'warning', 'info']),
  message: Text(),
  ...place,
  endLine: Integer({ minimum: 1 }),
  endColumn: Integer({ minimum: 1, description: 'After the last character; columns count UTF-16 units.' }),
  actual: Optional(Text({ description: 'What the source states.' })),
  expected: List(Text(), { description: 'Every value that makes all relations hold, most plausible first.' }),
  related: List(Shape({ ...place, message: Text() })),
  proof: Optional(List(Text(), { description: 'Relations that fail as stated and hold after the repair.' })),
  fix: Optional(
    Shape({
      safe: Flag({ description: 'True: no stated number changes.' }),
      edits: List(Shape({ offset: Integer({ minimum: 0 }), length: Integer({ minimum: 0 }), text: Text() })),
    }),
  ),
})

/** The published schema of `check --format json`. */
export const reportSchema = Shape({
  files: List(Shape({ path: Text(), messages: List(message), counts })),
  failures: Optional(List(Shape({ path: Text(), reason: Text() }))),
  counts,
})
