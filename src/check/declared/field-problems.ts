import type { Reading } from '../arithmetic/reading.js'
import { once } from '../survey/once.js'
import { fieldReadings } from './declared-fields.js'
import { profilesWithRelations } from './declared-readings.js'

/** The relations between the fields of the infoboxes of an article, found out once; none where nothing is to be told of them. */
export const fieldProblems = once(({ record, profiles, off }): Reading[][] =>
  off?.has('relation') === true ? [] : fieldReadings(record, profilesWithRelations(record.profile, profiles)),
)
