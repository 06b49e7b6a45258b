const words = '(?:rank(?:ing)?|rk\\.?|pos(?:ition|\\.)?|place|pl\\.?)'

/** Over ranks: `Rank`, `Pos.`. */
export const rankLabel = new RegExp(`^${words}$`, 'i')
/** Over ranks of something: `Preliminary Rank`. */
export const endsWithRank = new RegExp(`(?:^| )${words}$`, 'i')
