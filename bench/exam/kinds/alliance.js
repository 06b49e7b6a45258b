import { properName } from '../../articles/names.js'
import { manyOf, someOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** Alliances of parties with a total each, and all of them with the ballots. */
export function alliance(random) {
  const figures = figuresOf(random, { decimals: 2, sign: '' })
  const waiting = someOf(random, worldParties, worldParties.length)
  const groups = ['National Alliance', 'United Front', 'Left Bloc']
    .slice(0, random.between(2, 3))
    .map((name) => ({
      name,
      members: manyOf(random.between(2, 3), () => ({
        party: waiting.pop(),
        votes: random.between(10_000, 900_000),
        seats: random.between(0, 60),
      })),
    }))
  const others = { votes: random.between(1_000, 50_000), seats: random.between(0, 5) }
  const all = (what) => sum([...groups.flatMap(({ members }) => members), others].map((one) => one[what]))
  const [valid, seats, invalid] = [all('votes'), all('seats'), random.between(500, 9_000)]
  const [date, country] = [makeDate(random), properName(random)]
  const line = (one, two, votes, own) => [one, two, figures.count(votes), figures.share(votes, valid), own]
  return page(
    `${date.year} ${country} general election`,
    infobox(
      ['Country', country],
      ['Type', 'parliamentary'],
      ['Election Date', date.european],
      ['Seats For Election', `All ${seats} seats in the Diet`],
    ),
    `General elections were held in ${country} on ${date.european}.`,
    section(
      'Results',
      table(
        ['Alliance', 'Party', 'Votes', '%', 'Seats'],
        ...groups.flatMap(({ name, members }) => [
          ...members.map((member) => line(name, member.party, member.votes, member.seats)),
          line(
            `Total ${name}`,
            '',
            sum(members.map((member) => member.votes)),
            sum(members.map((member) => member.seats)),
          ),
        ]),
        line('Independents', '', others.votes, others.seats),
        ['Total', '', figures.count(valid), figures.all(), seats],
        ['Valid votes', '', figures.count(valid), figures.share(valid, valid + invalid), ''],
        ['Invalid/blank votes', '', figures.count(invalid), figures.share(invalid, valid + invalid), ''],
        ['Total votes', '', figures.count(valid + invalid), figures.all(), ''],
      ),
    ),
  )
}
