import { expect, it } from 'vitest'
import { wikitextWith } from '../../bench/fuzz/fuzz.js'
import { readText } from '../../src/batch/work/read-text.js'
import { toRecord } from '../../src/record/to-record.js'

const { inputOf } = wikitextWith()

it.each([
  "'''A''' is [[b|''c'']].<ref>d</ref> [http://e f] [http://g]\n\n{{unknown|h}}\n\n[[File:i.jpg]]\n\n{{small|j&nbsp;k}}",
  "== [[a|b]] ''c'' ==\n* d<br>e {{nowrap|f}}\n** [[Category:G]]h\n# {{unknown|i}}\n: <nowiki>[[j]]</nowiki>",
  "'''Results'''\n* Ann Lee ([[Labour]]): 15,505 votes\n* '''Bo Day''' (Tory): 11,397 votes\n* '''Total''': 26,902 votes\n",
  '== Election ==\n* [[Ann Lee]] (Labour) 15,505 (57.6%)\n* Bo Day (Tory) 11,397 (42.4%)\n',
  'Text before {{Infobox a|b=c}} and {|\n| d\n|} behind',
])('a plain record is the same from prose without its marks: %j', (text) => {
  expectSame(text)
})

it('so it is whatever the text', () => {
  for (let index = 0; index < 1500; index++) expectSame(inputOf(7, index))
})

function expectSame(text: string): void {
  const [marked, shown] = [true, false].map((marks) => toRecord(readText(text, 'wikitext', [], marks)))
  expect(shown, text).toEqual(marked)
}
