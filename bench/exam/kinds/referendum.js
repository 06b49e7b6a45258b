import { properName } from '../../articles/names.js'
import { figuresOf } from './figures.js'
import { infobox, page, section, table } from './layout.js'
import { makeDate } from './words.js'

/** Yes and no, the ballots below in one of two ways, the infobox with its own numbers. */
export function referendum(random) {
  const figures = figuresOf(random)
  const [yes, no] = [random.between(10_000, 3_000_000), random.between(10_000, 3_000_000)]
  const [valid, invalid] = [yes + no, random.between(500, 40_000)]
  const cast = valid + invalid
  const electors = Math.floor(cast / (0.3 + random.fraction() * 0.65))
  const turnout = figures.bare(cast, electors)
  const [date, country] = [makeDate(random), properName(random)]
  const title = `${date.year} ${country} constitutional referendum`
  const words = random.pick([
    ['For', 'Against'],
    ['Yes', 'No'],
  ])
  const rows = [yes, no].map((votes, at) => [words[at], figures.count(votes), figures.share(votes, valid)])
  if (random.chance(0.5)) rows.reverse()
  return page(
    title,
    infobox(
      ['Country', country],
      ['Title', title],
      ['Date', date.european],
      ['Yes', yes],
      ['No', no],
      ['Invalid', random.chance(0.5) ? invalid : undefined],
      ['Total', cast],
      ['Electorate', electors],
      ['Turnout', random.chance(0.5) ? turnout : undefined],
    ),
    `A constitutional referendum was held in ${country} on ${date.european}. ${
      yes > no
        ? `The proposal was approved by ${figures.percent(yes, valid)} of voters.`
        : `The proposal was rejected by ${figures.percent(no, valid)} of voters.`
    }${random.chance(0.5) ? ` Voter turnout was ${turnout}%.` : ''}`,
    section(
      'Results',
      table(
        ['Choice', 'Votes', '%'],
        ...rows,
        ...(random.chance(0.5)
          ? [
              ['Total', figures.count(valid), figures.all()],
              ['Valid votes', figures.count(valid), figures.share(valid, cast)],
              ['Invalid/blank votes', figures.count(invalid), figures.share(invalid, cast)],
              ['Total votes', figures.count(cast), figures.all()],
            ]
          : [
              ['Invalid/blank votes', figures.count(invalid), '–'],
              ['Total', figures.count(cast), '100'],
            ]),
        ['Registered voters/turnout', figures.count(electors), turnout + figures.sign],
      ),
    ),
  )
}
