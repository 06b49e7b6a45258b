import type { TemplateReading } from '../../../article/template-source.js'
import type { InlineText } from '../inline/inline-text.js'
import type { CallParameter } from '../syntax/call.js'
import type { Template } from '../syntax/nodes.js'
import { readAge, readAgeInDays, readAgeInYearsAndDays } from './age.js'
import { readConvert } from './convert.js'
import { readCoordinates } from './coordinates.js'
import { readCountry } from './country.js'
import { readDate, readPeriod, readPremieres } from './date.js'
import { readDuration } from './duration.js'
import { readFraction } from './fraction.js'
import { readHouseDistrict } from './house-district.js'
import { readMeasuredValue } from './measured-value.js'
import { readPercentage } from './percentage.js'
import { readRaised } from './raised.js'
import type { ReadingContext } from './reading-context.js'
import { readRupees } from './rupees.js'
import { readShip } from './ship.js'
import { readWinningPercentage } from './winning-percentage.js'

/** Adds what a template shows that takes more than a pattern; false, and nothing added, where its parameters do not say it. */
export type TemplateReader = (
  reader: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
) => boolean

const readers: Record<TemplateReading, TemplateReader> = {
  age: readAge,
  'age in days': readAgeInDays,
  'age in years and days': readAgeInYearsAndDays,
  convert: readConvert,
  coordinates: readCoordinates,
  country: readCountry,
  date: readDate,
  district: readHouseDistrict,
  duration: readDuration,
  fraction: readFraction,
  measurement: readMeasuredValue,
  percentage: readPercentage,
  period: readPeriod,
  premieres: readPremieres,
  raised: readRaised,
  rupees: readRupees,
  ship: readShip,
  wins: readWinningPercentage,
}

export function readTemplateBy(
  reading: TemplateReading,
  reader: ReadingContext,
  node: Template,
  parameters: readonly CallParameter[],
  out: InlineText,
): boolean {
  return readers[reading](reader, node, parameters, out)
}
