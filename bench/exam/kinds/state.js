import { personName } from '../../articles/names.js'
import { manyOf, partsOf, someOf, spreadOver, sum } from './chance.js'
import { figuresOf } from './figures.js'
import { captionRow, infobox, page, section, slots, table } from './layout.js'
import { americanParties, counties, lastName, makeDate, states } from './words.js'

/** A governor or senator: majority or plurality, hold or gain, half of them with a table of counties. */
export function state(random) {
  const figures = figuresOf(random)
  const votes = partsOf(random, random.between(20_000, 4_000_000), random.between(2, 6))
  const whole = sum(votes)
  const names = votes.map(() => personName(random))
  const parties = americanParties.slice(0, votes.length)
  if (random.chance(0.5)) parties.splice(0, 2, parties[1], parties[0])
  const options = votes.map((own, at) => ({ own, name: names[at], party: parties[at] }))
  const isGovernor = random.chance(0.5)
  const [date, place] = [makeDate(random), random.pick(states)]
  const title = isGovernor
    ? `${date.year} ${place} gubernatorial election`
    : `${date.year} United States Senate election in ${place}`
  const box = infobox(
    ['Election Name', title],
    ['Country', place],
    ['Type', isGovernor ? 'gubernatorial' : 'senate'],
    ['Ongoing', 'no'],
    ['Previous Year', date.year - 4],
    ['Next Year', date.year + 4],
    ['Election Date', date.american],
    ...slots(
      options.slice(0, random.between(2, 3)).map(({ own, name, party }) => ({
        [isGovernor ? 'Nominee' : 'Candidate']: name,
        Party: party === 'Independent' || random.chance(0.7) ? party : `${party} Party (United States)`,
        'Popular Vote': figures.count(own),
        Percentage: figures.percent(own, whole),
      })),
    ),
    ['Before Election', personName(random)],
    ['After Election', names[0]],
  )
  return page(
    title,
    box,
    `The ${title} was held on ${date.american}. ${outcome(random, figures, options, whole)}`,
    section('General election', '=== Results ===', resultsTable(random, figures, options, whole, title)),
    random.chance(0.5) ? countiesTable(random, figures, options) : '',
  )
}

function outcome(random, figures, [first, second], whole) {
  return random.pick([
    `${first.party} candidate ${first.name} defeated ${second.party} candidate ${second.name} with ${figures.percent(first.own, whole)} of the vote.`,
    `${first.name} won the election with ${figures.percent(first.own, whole)} of the vote, while ${second.name} received ${figures.percent(second.own, whole)}.`,
    `${lastName(first.name)} won by a margin of ${figures.count(first.own - second.own)} votes.`,
    `${first.name} defeated ${second.name} by ${figures.count(first.own - second.own)} votes.`,
  ])
}

function resultsTable(random, figures, options, whole, title) {
  const hasChanges = random.chance(0.5)
  const header = [
    'Party',
    'Candidate',
    'Votes',
    random.pick(['%', 'Percentage']),
    ...(hasChanges ? ['±%'] : []),
  ]
  const [first, second] = options
  const lead = first.own - second.own
  const margin = [figures.count(lead), figures.share(lead, whole)]
  const foot = [['Total votes', ...(random.chance(0.5) ? [''] : []), figures.count(whole), figures.all()]]
  if (random.chance(0.5))
    foot.unshift(random.chance(0.5) ? ['Majority', ...margin] : ['Plurality', '', ...margin])
  if (random.chance(0.4)) foot.push([`${first.party} ${random.pick(['hold', `gain from ${second.party}`])}`])
  return table(
    ...(random.chance(0.5) ? [captionRow(title, header.length)] : []),
    header,
    ...options.map(({ own, name, party }, at) => [
      party,
      at === 0 && random.chance(0.1) ? `${name} (incumbent)` : name,
      figures.count(own),
      figures.share(own, whole),
      ...(hasChanges ? [random.chance(0.8) ? `${figures.someChange(random)}%` : 'N/A'] : []),
    ]),
    ...foot,
  )
}

function countiesTable(random, figures, [first, second, ...others]) {
  const totals = [first.own, second.own, sum(others.map(({ own }) => own))]
  const rows = spreadOver(random, totals, random.between(3, 10))
  if (rows.some((parts) => sum(parts) === 0)) return ''
  const rest = others.length > 0
  const line = (name, parts) => {
    const whole = sum(parts)
    const lead = parts[0] - parts[1]
    const sign = lead < 0 ? '-' : ''
    return [
      name,
      ...parts.slice(0, rest ? 3 : 2).flatMap((own) => [figures.count(own), figures.percent(own, whole)]),
      sign + figures.count(Math.abs(lead)),
      sign + figures.percent(Math.abs(lead), whole),
      figures.count(whole),
    ]
  }
  const places = someOf(random, counties, rows.length)
  return section(
    'By county',
    table(
      [
        'County',
        ...[first, second].flatMap(({ name, party }) => [`${name} ${party}`, '']),
        ...(rest ? ['Various candidates Other parties', ''] : []),
        'Margin',
        '',
        'Total votes',
      ],
      ['', ...manyOf(rest ? 4 : 3, () => ['#', '%']).flat(), ''],
      ...rows.map((parts, at) => line(places[at], parts)),
      line('Totals', totals),
    ),
  )
}
