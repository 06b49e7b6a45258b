import { describe, expect, it } from 'vitest'
import { told } from '../told.js'

const album = `= Second Signal (album) =

Infobox album
- Name: Second Signal
- Length: 16:48

== Track listing ==
Side one
| No. | Title | Writer(s) | Length |
| 1. | "Signal" | Brown | 2:56 |
| 2. | "Sleep" | Clark | 4:14 |
| 3. | "Never" | Brown | 2:14 |
| Total length: | 9:24 |

Side two
| No. | Title | Writer(s) | Length |
| 1. | "Chain" | Brown, Clark | 0:30 |
| 2. | "Fun" | Clark | 3:31 |
| 3. | "Not" | Dale | 3:23 |
| Total length: | 7:24 |
`

const changed = (right: string, wrong: string) => {
  expect(album).toContain(right)
  return told(album.replace(right, wrong))
}

describe('lengths of tracks', () => {
  it('are left alone where they add up, rounded or not', () => {
    expect(told(album)).toEqual([])
    expect(changed('9:24', '9:26')).toEqual([])
    expect(changed('16:48', '9:24')).toEqual([])
    expect(changed('16:48', '52:31')).toEqual([])
  })

  it('are compared with the total row', () => {
    expect(changed('4:14', '4:41')).toEqual([expect.stringMatching(/track-length 13:19 9:24 → 9:51/)])
    expect(changed('0:30', '3:30')).toEqual([expect.stringMatching(/track-length 20:19 7:24 → 10:24/)])
    expect(changed('9:24', '9:54')).toEqual([expect.stringMatching(/track-length 13:19 9:54 → 9:24/)])
  })

  it('may have silence between them', () => {
    expect(changed('9:24', '12:37')).toEqual([])
  })

  it('are compared with the infobox', () => {
    expect(changed('16:48', '16:18')).toEqual([expect.stringMatching(/track-length 5:11 16:18 → 16:48/)])
  })

  it('of a list are compared with the infobox by whole minutes', () => {
    const list = (length: string) =>
      `= Signal =\n\nInfobox album\n- Length: ${length}\n\n1. "One" (Brown) – 4:37\n2. "Two" – 4:59\n3. "Three" – 3:00\n`
    expect(told(list('12:36'))).toEqual([])
    expect(told(list('12:46'))).toEqual([])
    expect(told(list('15:36'))).toEqual([expect.stringMatching(/track-length 4:11 15:36 → 12:36/)])
  })
})
