import { expect, it } from 'vitest'
import { wikitextWith } from '../../bench/fuzz/fuzz.js'
import { Readers } from '../../src/batch/work/readers.js'
import { toRecord } from '../../src/record/to-record.js'

const { inputOf } = wikitextWith()

it.each([
  "'''A''' is [[b|''c'']].<ref>d</ref> [http://e f] [http://g]\n\n{{unknown|h}}\n\n[[File:i.jpg]]\n\n{{small|j&nbsp;k}}",
  "== [[a|b]] ''c'' ==\n* d<br>e {{nowrap|f}}\n** [[Category:G]]h\n# {{unknown|i}}\n: <nowiki>[[j]]</nowiki>",
  "'''Results'''\n* Ann Lee ([[Labour]]): 15,505 votes\n* '''Bo Day''' (Tory): 11,397 votes\n* '''Total''': 26,902 votes\n",
  '== Election ==\n* [[Ann Lee]] (Labour) 15,505 (57.6%)\n* Bo Day (Tory) 11,397 (42.4%)\n',
  'Text before {{Infobox a|b=c}} and {|\n| d\n|} behind',
])('a plain record is the same from prose without its marks: %j', async (text) => {
  await expectSame(text)
})

it('so it is whatever the text', async () => {
  for (let index = 0; index < 1500; index++) await expectSame(inputOf(7, index))
})

it('Markdown is read by a reader that is loaded once', async () => {
  const readers = new Readers([], false)
  const first = readers.of('markdown')
  expect(first).toBeInstanceOf(Promise)
  expect((await first)('# Title\n').dialect).toBe('markdown')
  expect(readers.of('markdown')).toBe(await first)
})

async function expectSame(text: string): Promise<void> {
  const readers = [true, false].map((marks) => new Readers([], marks).of('wikitext'))
  const [marked, shown] = (await Promise.all(readers)).map((read) => toRecord(read(text)))
  expect(shown, text).toEqual(marked)
}
