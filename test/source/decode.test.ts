import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../src/source/decode.js'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('decodeUtf8', () => {
  it('gives text back with its byte order mark', () => {
    expect(decodeUtf8(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ ok: true, text: '\ufeffA' })
  })

  it.each([
    [bytes(0x3d, 0x20, 0xff, 0xfe), 2],
    [bytes(0x41, 0xc0, 0x80), 1],
    [bytes(0xe0, 0x80, 0x80), 0],
    [bytes(0x41, 0xed, 0xa0, 0x80), 1],
    [bytes(0xf4, 0x90, 0x80, 0x80), 0],
    [bytes(0xf0, 0x8f, 0xbf, 0xbf), 0],
    [bytes(0xc3, 0xa9, 0xe2, 0x82), 2],
    [bytes(0x41, 0x42, 0x80), 2],
    [bytes(0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f, 0x98), 4],
  ])('names the first bad byte of %j', (input, offset) => {
    expect(decodeUtf8(input)).toEqual({ ok: false, offset })
  })

  it('agrees with the encoder on every string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = new TextEncoder().encode(text)
        expect(decodeUtf8(encoded)).toEqual({ ok: true, text })
      }),
    )
  })

  it('always finds the place of what the decoder refuses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (input) => {
        const decoded = decodeUtf8(input)
        if (decoded.ok) return
        expect(decoded.offset).not.toBeNull()
        expect(decodeUtf8(input.subarray(0, decoded.offset ?? 0)).ok).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
