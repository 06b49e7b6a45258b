import { parse, stringify } from '../../dist/index.js'
import { anyArticle, distinctArticles } from '../articles/articles.js'
import { encyclopediaArticle } from './encyclopedia.js'

/** How many articles the pages of boxes and tables are made of; every page says its own number besides. */
const articles = 1500

/** What the pages of a dump are; each of them says how many of a hundred pages are of which kind. */
export const mixes = {
  /*
   * Of the English Wikipedia's pages most are redirects, pages of other namespaces (categories, templates, files) and short articles; most of its bytes are those
   * of long ones.
   */
  encyclopedia: {
    about: 'pages like those of a real dump',
    shares: { redirect: 40, other: 15, article: 45 },
    make: (random) => () => encyclopediaArticle(random),
  },
  /* The worst that could come: short articles, most of which is infobox, tables and lists of results. */
  tables: {
    about: 'short pages of little but boxes and tables, and some prose',
    shares: { redirect: 17, other: 17, article: 33, prose: 33 },
    make(random) {
      const texts = distinctArticles(random, articles, anyArticle).map((text) =>
        stringify(parse(text, { from: 'flat' }), { to: 'wikitext' }),
      )
      return () => random.pick(texts)
    },
  },
}

/** Makes the pages of a mix: each call gives the next one, and of which kind it is. */
export function pagesOf({ shares, make }, random) {
  const article = make(random)
  const kinds = Object.entries(shares)
  const texts = {
    article,
    prose: () => prose(article),
    redirect: () => '#REDIRECT [[Elsewhere]]',
    other: () => template(article),
  }
  return (id) => {
    const kind = pick(kinds, random.fraction() * 100)
    return { kind, xml: page(id, kind, texts[kind]()) }
  }
}

/** The kind whose share of a hundred `at` falls into. */
function pick(kinds, at) {
  let end = 0
  const found = kinds.find(([, share]) => {
    end += share
    return at < end
  })
  return (found ?? kinds.at(-1))[0]
}

function page(id, kind, text) {
  return `  <page>
    <title>${kind === 'other' ? 'Template:' : ''}Page ${id}</title>
    <ns>${kind === 'other' ? 10 : 0}</ns>
    <id>${id}</id>${kind === 'redirect' ? '\n    <redirect title="Elsewhere" />' : ''}
    <revision>
      <id>${id + 1_000_000}</id>
      <parentid>${id + 900_000}</parentid>
      <timestamp>2024-01-01T00:00:00Z</timestamp>
      <contributor>
        <username>Somebody</username>
        <id>7</id>
      </contributor>
      <model>wikitext</model>
      <format>text/x-wiki</format>
      <text bytes="${Buffer.byteLength(text)}" xml:space="preserve">${escaped(`${text}\n\nPage ${id}.`)}</text>
      <sha1>phoiac9h4m842xq45sp7s6u21eteeq1</sha1>
    </revision>
  </page>
`
}

/** Articles without their boxes and tables: lines that no markup begins, several times over. */
function prose(article) {
  let text = ''
  for (let part = 0; part < 6; part++)
    text += article()
      .split('\n')
      .filter((line) => /^[A-Z']/.test(line))
      .join('\n')
  return `'''Something''' is described at [[Some length|length]].<ref>A source</ref>\n\n${text}`
}

/** What stands in other namespaces: a part of some article, and a category. */
function template(article) {
  return `{{documentation}}\n<includeonly>${article().slice(0, 1500)}</includeonly>\n[[Category:Templates]]`
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
