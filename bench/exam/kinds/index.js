import { alliance } from './alliance.js'
import { apparatus } from './apparatus.js'
import { apportionment } from './apportionment.js'
import { australianSeat } from './australian-seat.js'
import { ballots } from './ballots.js'
import { boxOffice } from './box-office.js'
import { budget } from './budget.js'
import { byElection } from './by-election.js'
import { canadianRiding } from './canadian-riding.js'
import { census } from './census.js'
import { climate } from './climate.js'
import { company } from './company.js'
import { council } from './council.js'
import { cricket } from './cricket.js'
import { deductedPoints } from './deducted-points.js'
import { delegatesByType } from './delegates-by-type.js'
import { discography } from './discography.js'
import { districts } from './districts.js'
import { electionsInTurn } from './elections-in-turn.js'
import { electoralCollege } from './electoral-college.js'
import { electorate } from './electorate.js'
import { faithless } from './faithless.js'
import { frenchLegislative } from './french-legislative.js'
import { fusion } from './fusion.js'
import { houseSummary } from './house-summary.js'
import { indianAssembly } from './indian-assembly.js'
import { infoboxOnly } from './infobox-only.js'
import { irishConstituency } from './irish-constituency.js'
import { japaneseSeat } from './japanese-seat.js'
import { latinPresident } from './latin-president.js'
import { league } from './league.js'
import { medals } from './medals.js'
import { menAndWomen } from './men-and-women.js'
import { mixedMember } from './mixed-member.js'
import { nordicBlocs } from './nordic-blocs.js'
import { overhang } from './overhang.js'
import { pageant } from './pageant.js'
import { parliament } from './parliament.js'
import { polls } from './polls.js'
import { primary } from './primary.js'
import { primaryCounties } from './primary-counties.js'
import { questions } from './questions.js'
import { referendum } from './referendum.js'
import { resultList } from './result-list.js'
import { rugby } from './rugby.js'
import { seatsByRegion } from './seats-by-region.js'
import { state } from './state.js'
import { transferable } from './transferable.js'
import { transposed } from './transposed.js'
import { twoChambers } from './two-chambers.js'
import { twoRounds } from './two-rounds.js'
import { vitalStatistics } from './vital-statistics.js'
import { ward } from './ward.js'

const kinds = {
  'mixed member': mixedMember,
  'Indian assembly': indianAssembly,
  'Canadian riding': canadianRiding,
  'Australian seat': australianSeat,
  'Irish constituency': irishConstituency,
  'Latin president': latinPresident,
  'French legislative': frenchLegislative,
  'Nordic blocs': nordicBlocs,
  questions,
  transposed,
  polls,
  cricket,
  rugby,
  'deducted points': deductedPoints,
  'men and women': menAndWomen,
  'vital statistics': vitalStatistics,
  climate,
  'box office': boxOffice,
  discography,
  pageant,
  apparatus,
  company,
  'seats by region': seatsByRegion,
  apportionment,
  'Japanese seat': japaneseSeat,
  'delegates by type': delegatesByType,
  'house summary': houseSummary,
  overhang,
  'two chambers': twoChambers,
  'faithless electors': faithless,
  alliance,
  ballots,
  budget,
  'by-election': byElection,
  census,
  council,
  districts,
  'elections in turn': electionsInTurn,
  'electoral college': electoralCollege,
  electorate,
  fusion,
  'infobox only': infoboxOnly,
  league,
  medals,
  parliament,
  primary,
  'primary by county': primaryCounties,
  referendum,
  'result list': resultList,
  state,
  transferable,
  'two rounds': twoRounds,
  ward,
}

export const kindNames = Object.keys(kinds)

/** A consistent article of one kind: its text alone, for all that is known of it is that its numbers are true. */
export function makeOfKind(kind, random) {
  return { kind, text: kinds[kind](random) }
}
