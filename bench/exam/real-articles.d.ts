export interface LedgerEntry {
  /** The errors and warnings, as `severity rule line actual → expected`. */
  said: string[]
  why: string
}

export const ledger: Record<string, LedgerEntry>
/** The tables of the corpus beside the project as flat articles; none where it is absent. */
export function tableArticles(): { name: string; text: string }[]
