import { grouped, personName, properName } from '../articles/names.js'
import { Random } from '../articles/random.js'

/*
 * Articles as encyclopedias have them, in wikitext: prose full of links and references, half of them with an infobox, a fifth with a table.
 * How much there is of each thing in a kilobyte was set after articles of the English Wikipedia: 4 to 5 links, 2 to 3 templates, 1 to 2
 * references (a third of all characters), a third of a heading, a line of a list, 7 escaped characters; they pack to a quarter, as those do.
 */

const letters = 'a e i o u ai ea io ou'.split(' ')
const starts = 'b c d f g h l m n p r s t v w st tr pl ch br'.split(' ')
const stops = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ng']
const short =
  'the of and in to was a is for as on by with that at from it his an were are which be this had or'.split(
    ' ',
  )

/** Words nobody has said before, so many that they pack as well as those of a language do. */
const vocabulary = made(5000, new Random(99))

function made(count, random) {
  const words = new Set()
  while (words.size < count) {
    let word = ''
    for (let part = random.between(1, 3); part > 0; part--)
      word += random.pick(starts) + random.pick(letters) + random.pick(stops)
    words.add(word)
  }
  return [...words]
}

/** A word: every other one of the few that make up half of any text, of the rest the first ones most often. */
function word(random) {
  return random.chance(0.42)
    ? random.pick(short)
    : vocabulary[Math.floor(vocabulary.length * random.fraction() ** 1.6)]
}

function words(random, count) {
  let text = word(random)
  for (let more = 1; more < count; more++) text += ` ${word(random)}`
  return text
}

/** Thousands of characters that an article has: many are short, and a few hold most of the text. */
function length(random) {
  const part = random.fraction()
  if (part < 0.4) return random.between(6, 20) / 10
  if (part < 0.75) return random.between(20, 60) / 10
  return part < 0.95 ? random.between(6, 20) : random.between(20, 80)
}

/** One article, in wikitext. */
export function encyclopediaArticle(random) {
  const name = properName(random)
  const until = length(random) * 1000
  let text = `{{Short description|${words(random, 4)}}}\n`
  if (random.chance(0.5)) text += infobox(random, name)
  text += `'''${name}''' is ${paragraph(random, 3)}\n\n`
  while (text.length < until * 0.9) {
    if (random.chance(0.4)) text += `== ${heading(random)} ==\n`
    if (random.chance(0.1)) text += `[[File:${properName(random)}.jpg|thumb|${words(random, 8)}]]\n`
    for (let part = random.between(1, 3); part > 0; part--)
      text += `${paragraph(random, random.between(2, 6))}\n\n`
    if (random.chance(0.15)) text += `${list(random, random.between(4, 12))}\n`
  }
  if (random.chance(0.2)) text += table(random)
  return `${text}== References ==\n{{reflist}}\n\n== External links ==\n* {{official website|https://example.org/${name}}}\n\n{{Authority control}}\n${categories(random)}`
}

function heading(random) {
  const title = words(random, random.between(1, 3))
  return title[0].toUpperCase() + title.slice(1)
}

function paragraph(random, sentences) {
  let text = ''
  for (let more = 0; more < sentences; more++) text += `${more === 0 ? '' : ' '}${sentence(random)}`
  return text
}

function sentence(random) {
  let text = words(random, random.between(4, 9))
  for (let part = random.between(1, 3); part > 0; part--)
    text += ` ${piece(random)} ${words(random, random.between(3, 9))}`
  return `${text[0].toUpperCase()}${text.slice(1)}.${random.chance(0.45) ? reference(random) : ''}`
}

/** Something of a sentence that is no mere word. */
function piece(random) {
  const part = random.fraction()
  if (part < 0.2) return `[[${properName(random)}]]`
  if (part < 0.4) return `[[${properName(random)} (${word(random)})|${word(random)}]]`
  if (part < 0.6) return grouped(random.between(1, 900_000))
  if (part < 0.78) return `''${words(random, 2)}''`
  if (part < 0.83) return `{{convert|${random.between(2, 900)}|km|mi}}`
  if (part < 0.86) return `{{lang|la|${words(random, 2)}}}`
  return part < 0.93 ? `${random.between(1700, 2023)}–${random.between(10, 99)}` : personName(random)
}

function reference(random) {
  const name = properName(random).toLowerCase() + random.below(100)
  const part = random.fraction()
  if (part < 0.2) return `<ref name="${name}" />`
  if (part < 0.25)
    return `{{sfn|${properName(random)}|${random.between(1900, 2023)}|p=${random.between(1, 500)}}}`
  const title = words(random, random.between(4, 9))
  const date = `${random.between(1990, 2023)}-0${random.between(1, 9)}-${random.between(10, 28)}`
  const url = `https://www.example.org/${name}/${random.below(1e6)}`
  if (part < 0.35) return `<ref>[${url} ${title}], ${date}</ref>`
  const archive = random.chance(0.4)
    ? ` |archive-url=https://archive.example.org/web/${random.below(1e9)}/${url} |archive-date=${date} |url-status=live`
    : ''
  return `<ref name="${name}">{{cite ${random.pick(['web', 'news', 'book'])} |url=${url} |title=${title} |last=${properName(random)} |first=${properName(random)} |date=${date} |publisher=${properName(random)} ${word(random)} |access-date=${date}${archive}}}</ref>`
}

function list(random, items) {
  let text = ''
  for (let item = 0; item < items; item++)
    text += `* [[${properName(random)}]], ${words(random, random.between(2, 8))}\n`
  return text
}

function infobox(random, name) {
  let text = `{{Infobox settlement\n| name = ${name}\n| image = ${name}.jpg\n| caption = ${words(random, 6)}\n`
  // Templates have some dozens of keys, which come up again and again.
  let key = random.below(60)
  for (let field = random.between(8, 20); field > 0; field--)
    text += `| ${vocabulary[key++]}_name = ${fieldValue(random)}\n`
  return `${text}}}\n`
}

function fieldValue(random) {
  const part = random.fraction()
  if (part < 0.3) return `[[${properName(random)}]]`
  if (part < 0.5) return grouped(random.between(1, 900_000))
  if (part < 0.6)
    return `{{start date|${random.between(1800, 2023)}|${random.between(1, 12)}|${random.between(1, 28)}}}`
  return part < 0.75 ? '' : words(random, random.between(1, 5))
}

function table(random) {
  let text = '{| class="wikitable sortable"\n! Year !! Name !! Place !! Number\n'
  for (let row = random.between(5, 30); row > 0; row--)
    text += `|-\n| ${random.between(1900, 2023)} || [[${properName(random)}]] || ${words(random, 2)} || ${grouped(random.between(1, 90_000))}\n`
  return `${text}|}\n\n`
}

function categories(random) {
  let text = ''
  for (let category = random.between(2, 8); category > 0; category--)
    text += `[[Category:${heading(random)}]]\n`
  return text
}
