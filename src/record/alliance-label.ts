const allianceLabel = /^(?:electoral )?(?:alliances?|coalitions?|blocs?|fronts?|political alliances?)$/i

/** Whether a label is of the alliances that group the parties beside them. */
export function isAllianceLabel(label: string): boolean {
  return allianceLabel.test(label)
}
