import { describe, expect, it } from 'vitest'
import { openTask } from '../../../src/batch/sources/open-task.js'
import { pageOf, said, settings } from './reading.js'

function open(xml: string | Uint8Array, own = {}) {
  const bytes = typeof xml === 'string' ? Buffer.from(xml) : xml
  return [
    ...openTask(
      { kind: 'bytes', source: 's', form: 'xml', bytes, offset: 0, line: 1 },
      { ...settings, ...own },
    ),
  ]
}

const revision = (id: number, text: string): string =>
  `<revision><id>${id}</id><timestamp>t${id}</timestamp><contributor><id>9</id></contributor>${text}</revision>`

describe('a page of a dump', () => {
  it('keeps what the dump says of it', () => {
    const xml = `<page><title>A &amp; B</title><ns>4</ns><id>7</id><redirect title="C &quot;D&quot;" />${revision(8, '<text>x</text>')}</page>`
    expect(open(xml)[0]?.origin).toEqual({
      source: 's',
      offset: 0,
      length: xml.length,
      title: 'A & B',
      page: { id: 7, namespace: 4, revision: 8, timestamp: 't8', redirect: 'C "D"' },
    })
  })

  it('is its last revision', () => {
    const xml = `<page><title>A</title><id>7</id>${revision(1, '<text>old</text>')}${revision(2, '<text>new</text>')}</page>`
    expect(said(open(xml))).toEqual(['A: new'])
    expect(open(xml)[0]?.origin.page?.revision).toBe(2)
  })

  it.each([
    ['&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['&#65;&#x42;', 'AB'],
    ['&eacute;&lol9;&nbsp;', '&eacute;&lol9;&nbsp;'],
    ['&#xD800;&#9999999;', '&#xD800;&#9999999;'],
    ['&amp;lt;', '&lt;'],
    ['a<![CDATA[<b> &amp; ]]>c &amp;', 'a<b> &amp; c &'],
    ['a\r\nb\rc', 'a\nb\nc'],
  ])('has the text %s as %s', (xml, text) => {
    expect(said(open(pageOf('A', xml)))).toEqual([`A: ${text}`])
  })

  it('is read where tags stand on lines that end in CRLF', () => {
    expect(said(open(pageOf('A', 'x').replaceAll('\n', '\r\n')))).toEqual(['A: x'])
  })

  it('is rejected where it is not UTF-8, with the place, and no other page is', () => {
    const bad = Buffer.concat([
      Buffer.from(pageOf('A', 'x')),
      Buffer.from(pageOf('B', 'y~y')),
      Buffer.from(pageOf('C', 'z')),
    ])
    const at = bad.indexOf('~')
    bad[at] = 0xff
    const start = bad.lastIndexOf('<page>', at)
    expect(said(open(bad))).toEqual(['A: x', `not UTF-8 at byte ${at - start}`, 'C: z'])
  })

  it('is skipped where its namespace is not wanted, or where it is a redirect', () => {
    const other = pageOf('T', 'x').replace('<ns>0<', '<ns>10<')
    const redirect = pageOf('R', 'x').replace('</id>', '</id><redirect title="S" />')
    const own = { namespaces: [0], redirects: false }
    expect(said(open(other + redirect + pageOf('A', 'x'), own))).toEqual(['namespace 10', 'redirect', 'A: x'])
  })
})
