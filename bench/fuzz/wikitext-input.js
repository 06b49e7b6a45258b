import { Random } from '../articles/random.js'
import { mutate } from './mutate.js'

/** Whole constructs, and pieces of them, that an input is put together from. */
const pieces = [
  '{{Infobox election\n| election_name = T\n| candidate1 = [[Ann Lee]]\n| popular_vote1 = 12,345\n| percentage1 = {{nowrap|48.41%}}\n}}\n',
  '{{Infobox a|b=c|d={{ubl|[[e]]|f<br>g}}\n| module = {{Infobox b|embed=yes|h=5}}}}\n',
  '{{Infobox\n| date = {{start date|2015|03|05}}\n| size = {{convert|6|ft|2|in}}\n| at = {{coord|1|2|N|3|4|W}}\n| u = {{unknown|x|y=z}}\n}}\n',
  '| votes2 = 5<ref name="a">n</ref><!-- c -->\n',
  '| list = {{plainlist|\n* [[a|b]]\n* c\n}}\n',
  '{| class="wikitable"\n|+ Results\n! rowspan="2" | Party !! colspan="2" | Votes\n|-\n! Count !! %\n|-\n| A || 1,234 || 48.4\n|-\n| Total || 2,550 || 100\n|}\n',
  '{|\n| a\n{|\n| b\n|}\n|-\n| colspan="999" rowspan=2 | 5\n|}\n',
  '<table class="wikitable"><caption>Results</caption><tr><th rowspan="2">Party</th><th colspan="2">Votes</th></tr>\n<tr><th>Count</th><th>%</th></tr>\n<tr><td>A<td>1,234</td><td>48.4</td></tr><tr><th>Total</th><td>2,550<td>100</table>\n',
  '{{Election box begin | title=T}}\n{{Election box candidate|party=P|candidate=Lee|votes=15,505|percentage=51.0|change=+1}}\n{{Election box majority|votes=5}}\n{{Election box end}}\n',
  '{{Election results|caption=T|cand1=Lee|party1=P|votes1=15,505|votes1_2=16,000|row2=None|votes2=5|invalid=3|total_votes=15,513|electorate=20,000|source=S}}\n',
  '{{Election box begin no change}}\n<!-- c -->\n{{Election box unopposed candidate|candidate=Lee}}\n{{Election box registered electors|reg. electors=5,000}}\n|}\n',
  '{|\n| {{Election summary begin|title=T}}{{Election summary party|party=P|seats=3|net={{increase}} 1|seats %=60.0}}{{Election summary end}}\n|}\n',
  '{{Stato\n| nome = [[A]]\n| abitanti = 12.345\n| mappa = {{maplink|a=b}}\n}}\n',
  '== Results ==\n',
  "'''Turnout''' was 48.5% of 12,345 [[voter|voters]].<ref>{{cite web|url=http://example.org}}</ref>\n\n",
  '* a\n** b: [http://example.org c]\n; d : e\n',
  '[[File:a.jpg|thumb|A [[b]]]]\n[[Category:C]]\n',
  '#REDIRECT [[T]]\n',
  '#Weiterleitung: [[:Kategorie:T#a|b]]\n',
  '5<Ref>[[Category:D_e|f]]</rEf>',
  '{{{arg|5}}}',
  '{{formatnum:1234}} {{!}} {{))!}} {{#if:a|b|c}}',
  '<nowiki>{{a|</nowiki>',
  '<small>1</small><br/>&nbsp;&minus;&#0;',
  '{{',
  '}}',
  '{|',
  '|}',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</table>',
  '[[',
  ']]',
  '<!--',
  '<ref>',
  '|-\n',
  '! ',
  '\n',
  '|',
  '=',
  '__proto__',
  '| __proto__ = 1\n',
  '| constructor1 = 2\n',
]

/** The wikitext of one number: the same seed, index and articles give the same text on every machine. */
export function wikitextInputOf(seed, index, articles) {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0xc2b2ae35))
  const text = articles.length > 0 && random.chance(0.5) ? excerpt(random, articles) : made(random)
  return random.chance(0.1) ? text : mutate(text, random, made(random))
}

function made(random) {
  let text = ''
  for (let left = random.between(1, 8); left > 0; left--) text += random.pick(pieces)
  return text
}

/** Some lines of a real article: short inputs find as much, and more of them fit in the time. */
function excerpt(random, articles) {
  const lines = random.pick(articles).split('\n')
  const from = random.chance(0.4) ? 0 : random.below(lines.length)
  return lines
    .slice(from, from + random.between(1, 25))
    .join('\n')
    .slice(0, 5000)
}
