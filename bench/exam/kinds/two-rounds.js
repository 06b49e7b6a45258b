import { personName, properName } from '../../articles/names.js'
import { partsOf, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, slots, table } from './layout.js'
import { makeDate, worldParties } from './words.js'

/** A president in two rounds: the second of the first may win, labels of total rows may have lost a span. */
export function twoRounds(random) {
  const figures = figuresOf(random)
  let first
  do first = partsOf(random, random.between(100_000, 5_000_000), random.between(3, 8))
  while (first[0] * 2 >= sum(first))
  const whole = sum(first)
  const lead = Math.floor(whole * (0.501 + random.fraction() * 0.06))
  const second = [lead, whole - lead - random.between(1, 999)]
  const winner = random.chance(0.4) ? 1 : 0
  if (winner === 1) second.reverse()
  const rounds = [first, second].map((votes) => roundOf(random, votes))
  const registered = Math.floor(Math.max(...rounds.map(({ cast }) => cast)) / (0.5 + random.fraction() * 0.4))
  const people = first.map(() => ({ name: personName(random), party: random.pick(worldParties) }))
  const [date, country] = [makeDate(random), properName(random)]
  const title = `${date.year} ${country} presidential election`
  const pair = (votes, { valid }) => [figures.count(votes), figures.share(votes, valid)]
  const both = (label, count, share) => {
    const cells = rounds.flatMap((round) => [figures.count(count(round)), share(round)])
    return random.chance(0.5) ? [label, '', ...cells] : [label, ...cells]
  }
  return page(
    title,
    infobox(
      ['Country', country],
      ['Type', 'presidential'],
      ['Election Date', `${date.european} (first round)`],
      [
        'Turnout',
        rounds
          .map(
            ({ cast }, at) =>
              `${figures.percent(cast, registered, 2)} (${at === 0 ? 'first' : 'second'} round)`,
          )
          .join(' '),
      ],
      ...slots(
        [winner, 1 - winner].map((at) => ({
          Candidate: people[at].name,
          Party: people[at].party,
          'Popular Vote': figures.count(second[at]),
          Percentage: figures.percent(second[at], rounds[1].valid),
        })),
      ),
    ),
    `Presidential elections were held in ${country} in ${date.year}. No candidate had a majority in the first round; in the second, ${people[winner].name} defeated ${people[1 - winner].name} with ${figures.percent(second[winner], rounds[1].valid)} of the vote.`,
    section(
      'Results',
      table(
        ['Candidate', 'Party', 'First round', '', 'Second round', ''],
        ['', '', 'Votes', '%', 'Votes', '%'],
        ...people.map(({ name, party }, at) => [
          name,
          party,
          ...pair(first[at], rounds[0]),
          ...(at < 2 ? pair(second[at], rounds[1]) : random.chance(0.5) ? ['', ''] : []),
        ]),
        both(
          'Total',
          ({ valid }) => valid,
          () => figures.all(),
        ),
        both(
          'Valid votes',
          ({ valid }) => valid,
          ({ valid, cast }) => figures.share(valid, cast),
        ),
        both(
          'Invalid/blank votes',
          ({ invalid }) => invalid,
          ({ invalid, cast }) => figures.share(invalid, cast),
        ),
        both(
          'Total votes',
          ({ cast }) => cast,
          () => figures.all(),
        ),
        both(
          'Registered voters/turnout',
          () => registered,
          ({ cast }) => figures.share(cast, registered),
        ),
      ),
    ),
  )
}

function roundOf(random, votes) {
  const valid = sum(votes)
  const invalid = random.between(1_000, Math.max(1_000, Math.floor(valid / 20)))
  return { valid, invalid, cast: valid + invalid }
}
