/** The text of some bytes, or where they stop being UTF-8. */
export type Decoded = { ok: true; text: string } | { ok: false; offset: number | null }

/**
 * Decodes UTF-8 without losing a byte: a byte order mark stays in the text, nothing is replaced.
 *
 * Bytes that are not UTF-8 give the offset (from 0) of the first byte of the first bad sequence;
 * `null` means that the bytes are UTF-8 and too many for one string.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { ok: false, offset: badOffset(bytes) }
  }
}

/** Only run on bytes that the decoder refused: which sequence is it? Linear in the bytes. */
function badOffset(bytes: Uint8Array): number | null {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return null
}

/** The length of the well-formed sequence at `at`, 0 where there is none: Unicode's table of well-formed bytes. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let index = 2; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
