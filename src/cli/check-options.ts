import type { DialectChoice } from '../article/dialect.js'
import type { GivenSettings } from './settings.js'

/** How findings can be reported. */
export const reportFormats = ['text', 'json', 'sarif', 'github'] as const

/** What `check` was asked to do besides its files. */
export interface CheckCommandOptions extends GivenSettings {
  from: DialectChoice
  format: (typeof reportFormats)[number]
  quiet?: boolean
  verbose?: boolean
  color: boolean
  version: string
}
