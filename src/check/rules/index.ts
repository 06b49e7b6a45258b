import type { Rule } from '../rule.js'
import { rule as aliasConflict } from './alias-conflict.js'
import { rule as allocationReproducible } from './allocation-reproducible.js'
import { rule as averageSpeed } from './average-speed.js'
import { rule as ballotsBound } from './ballots-bound.js'
import { rule as borrowedField } from './borrowed-field.js'
import { rule as capacitySum } from './capacity-sum.js'
import { rule as categoryAgree } from './category-agree.js'
import { rule as cellShares } from './cell-shares.js'
import { rule as columnShift } from './column-shift.js'
import { rule as columnSum } from './column-sum.js'
import { rule as commonAge } from './common-age.js'
import { rule as contestTerm } from './contest-term.js'
import { rule as dateAgree } from './date-agree.js'
import { rule as dateOrder } from './date-order.js'
import { rule as dateTitleYear } from './date-title-year.js'
import { rule as dateValid } from './date-valid.js'
import { rule as daysBetween } from './days-between.js'
import { rule as daysHeld } from './days-held.js'
import { rule as delegateMonotone } from './delegate-monotone.js'
import { rule as delegatesSum } from './delegates-sum.js'
import { rule as denominatorInfer } from './denominator-infer.js'
import { rule as duplicateKey } from './duplicate-key.js'
import { rule as duplicateOption } from './duplicate-option.js'
import { rule as entityMatch } from './entity-match.js'
import { rule as eventChronology } from './event-chronology.js'
import { rule as exclusiveKeys } from './exclusive-keys.js'
import { rule as footnoteResidue } from './footnote-residue.js'
import { rule as gameRecord } from './game-record.js'
import { rule as headerMissing } from './header-missing.js'
import { rule as hexColour } from './hex-colour.js'
import { rule as homeRecord } from './home-record.js'
import { rule as imageName } from './image-name.js'
import { rule as integerFeasible } from './integer-feasible.js'
import { rule as joinArtifact } from './join-artifact.js'
import { rule as lifeDates } from './life-dates.js'
import { rule as listedYears } from './listed-years.js'
import { rule as majorityNeeded } from './majority-needed.js'
import { rule as marginPercent } from './margin-percent.js'
import { rule as marginVotes } from './margin-votes.js'
import { rule as mirrorCount } from './mirror-count.js'
import { rule as mirrorPercent } from './mirror-percent.js'
import { rule as mirrorVotes } from './mirror-votes.js'
import { rule as missingToken } from './missing-token.js'
import { rule as monthsYear } from './months-year.js'
import { rule as nameYear } from './name-year.js'
import { rule as neighbourTitle } from './neighbour-title.js'
import { rule as neighbourYear } from './neighbour-year.js'
import { rule as numberFormat } from './number-format.js'
import { rule as numberLocale } from './number-locale.js'
import { rule as numberQualifier } from './number-qualifier.js'
import { rule as numberedSum } from './numbered-sum.js'
import { rule as offByOne } from './off-by-one.js'
import { rule as ongoingStatus } from './ongoing-status.js'
import { rule as partsSum } from './parts-sum.js'
import { rule as partyColour } from './party-colour.js'
import { rule as percentSum } from './percent-sum.js'
import { rule as percentTotal } from './percent-total.js'
import { rule as placeCountry } from './place-country.js'
import { rule as proseBallots } from './prose-ballots.js'
import { rule as proseBound } from './prose-bound.js'
import { rule as proseChange } from './prose-change.js'
import { rule as proseFigure } from './prose-figure.js'
import { rule as proseMajority } from './prose-majority.js'
import { rule as proseMargin } from './prose-margin.js'
import { rule as proseNOfM } from './prose-n-of-m.js'
import { rule as prosePercent } from './prose-percent.js'
import { rule as proseStanding } from './prose-standing.js'
import { rule as proseSwing } from './prose-swing.js'
import { rule as proseTurnout } from './prose-turnout.js'
import { rule as proseVotes } from './prose-votes.js'
import { rule as proseWinner } from './prose-winner.js'
import { rule as raceTimes } from './race-times.js'
import { rule as raggedRow } from './ragged-row.js'
import { rule as range } from './range.js'
import { rule as rankOrder } from './rank-order.js'
import { rule as rankSequence } from './rank-sequence.js'
import { rule as rankValue } from './rank-value.js'
import { rule as relation } from './relation.js'
import { rule as residualRows } from './residual-rows.js'
import { rule as resultScore } from './result-score.js'
import { rule as roundingMode } from './rounding-mode.js'
import { rule as rowLead } from './row-lead.js'
import { rule as rowPercent } from './row-percent.js'
import { rule as rowShares } from './row-shares.js'
import { rule as scorePoints } from './score-points.js'
import { rule as scoreSum } from './score-sum.js'
import { rule as seatChange } from './seat-change.js'
import { rule as seatsSum } from './seats-sum.js'
import { rule as signToken } from './sign-token.js'
import { rule as slotFieldMissing } from './slot-field-missing.js'
import { rule as slotGap } from './slot-gap.js'
import { rule as subtotalSum } from './subtotal-sum.js'
import { rule as swing } from './swing.js'
import { rule as thresholdAward } from './threshold-award.js'
import { rule as toPar } from './to-par.js'
import { rule as trackLength } from './track-length.js'
import { rule as turnout } from './turnout.js'
import { rule as typeTitle } from './type-title.js'
import { rule as unclosedMarkup } from './unclosed-markup.js'
import { rule as unitPair } from './unit-pair.js'
import { rule as unknownKey } from './unknown-key.js'
import { rule as validInvalidSum } from './valid-invalid-sum.js'
import { rule as votesSum } from './votes-sum.js'
import { rule as winShare } from './win-share.js'
import { rule as winnerAfter } from './winner-after.js'
import { rule as winnerMax } from './winner-max.js'
import { rule as writtenSum } from './written-sum.js'

/** Every rule, by the order of its id. */
export const rules: readonly Rule[] = [
  aliasConflict,
  allocationReproducible,
  averageSpeed,
  ballotsBound,
  borrowedField,
  capacitySum,
  categoryAgree,
  cellShares,
  columnShift,
  columnSum,
  commonAge,
  contestTerm,
  dateAgree,
  dateOrder,
  dateTitleYear,
  dateValid,
  daysBetween,
  daysHeld,
  delegateMonotone,
  delegatesSum,
  denominatorInfer,
  duplicateKey,
  duplicateOption,
  entityMatch,
  eventChronology,
  exclusiveKeys,
  footnoteResidue,
  gameRecord,
  headerMissing,
  hexColour,
  homeRecord,
  imageName,
  integerFeasible,
  joinArtifact,
  lifeDates,
  listedYears,
  majorityNeeded,
  marginPercent,
  marginVotes,
  mirrorCount,
  mirrorPercent,
  mirrorVotes,
  missingToken,
  monthsYear,
  nameYear,
  neighbourTitle,
  neighbourYear,
  numberFormat,
  numberLocale,
  numberQualifier,
  numberedSum,
  offByOne,
  ongoingStatus,
  partsSum,
  partyColour,
  percentSum,
  percentTotal,
  placeCountry,
  proseBallots,
  proseBound,
  proseChange,
  proseFigure,
  proseMajority,
  proseMargin,
  proseNOfM,
  prosePercent,
  proseStanding,
  proseSwing,
  proseTurnout,
  proseVotes,
  proseWinner,
  raceTimes,
  raggedRow,
  range,
  rankOrder,
  rankSequence,
  rankValue,
  relation,
  residualRows,
  resultScore,
  roundingMode,
  rowLead,
  rowPercent,
  rowShares,
  scorePoints,
  scoreSum,
  seatChange,
  seatsSum,
  signToken,
  slotFieldMissing,
  slotGap,
  subtotalSum,
  swing,
  thresholdAward,
  toPar,
  trackLength,
  turnout,
  typeTitle,
  unclosedMarkup,
  unitPair,
  unknownKey,
  validInvalidSum,
  votesSum,
  winShare,
  winnerAfter,
  winnerMax,
  writtenSum,
]
