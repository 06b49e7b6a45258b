import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, CellType, Table } from './tables.js'

/** Characters of rows that make a group: what is held in memory at a time, and what a reader has to take at once. */
const groupLength = 5 << 20

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
} as const satisfies Record<CellType, object>

/**
 * Writes rows as a Parquet file, a group of rows at a time; every column may have nulls. The same rows give the same bytes.
 * After each group it lets the process see to other things; false where `stopped` then ended it.
 */
export async function writeParquet(
  { columns }: Table,
  rows: Iterable<{ cells: readonly Cell[]; length: number }>,
  write: (bytes: Uint8Array) => void,
  stopped: () => boolean,
): Promise<boolean> {
  const named = Object.entries(columns)
  const writer = new ParquetWriter({
    writer: new PassingWriter(write),
    schema: [
      { name: 'root', num_children: named.length },
      ...named.map(([name, { type }]) => ({ name, ...types[type], repetition_type: 'OPTIONAL' as const })),
    ],
    createdBy: 'tallybox',
  })
  let group = named.map((): (Cell | bigint)[] => [])
  let count = 0
  let length = 0
  const writeGroup = async (): Promise<void> => {
    const columnData = named.map(([name], at) => ({ name, data: group[at] ?? [] }))
    await writer.write({ columnData, rowGroupSize: Math.max(1, count) })
    group = named.map(() => [])
    count = 0
    length = 0
    await new Promise(setImmediate)
  }
  for (const row of rows) {
    for (const [at, [, { type }]] of named.entries()) group[at]?.push(stored(row.cells[at] ?? null, type))
    count++
    length += row.length
    if (length < groupLength) continue
    await writeGroup()
    if (stopped()) return false
  }
  await writeGroup()
  await writer.finish()
  return true
}

function stored(cell: Cell, type: CellType): Cell | bigint {
  return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell
}

/** Passes on what was written whenever a group is complete. */
class PassingWriter extends ByteWriter {
  readonly #write: (bytes: Uint8Array) => void

  constructor(write: (bytes: Uint8Array) => void) {
    super()
    this.#write = write
  }

  flush(): void {
    this.#write(this.getBytes().slice())
    this.index = 0
  }

  override finish(): void {
    this.flush()
  }
}
