import { dialects } from '../article/dialect.js'

/** Everything an article or a record can be written as. */
export const formats = ['json', 'yaml', 'csv', ...dialects] as const
export type Format = (typeof formats)[number]
