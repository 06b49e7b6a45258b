/** A primary of two with delegates and two without, whose numbers agree; `lead` is all that it says in prose. */
export const primary = (lead: string) => `= 2008 Kelver Democratic presidential primary =

Infobox
- Election Name: 2008 Kelver Democratic presidential primary
- Country: Kelver
- Type: primary
- Previous Election: 2004 Kelver Democratic presidential primary
- Previous Year: 2004
- Election Date: March 11, 2008
- Candidate1: Nora Kane
- Popular Vote1: 412,306
- Percentage1: 47.80%
- Delegate Count1: 38
- Candidate2: Owen Judd
- Popular Vote2: 371,918
- Percentage2: 43.12%
- Delegate Count2: 34
- Votes For Election: 72 pledged delegates to the national convention

${lead}

== Results ==
| Candidate | Votes | % | Delegates |
| Nora Kane | 412,306 | 47.80 | 38 |
| Owen Judd | 371,918 | 43.12 | 34 |
| Pia Lund | 60,117 | 6.97 | 0 |
| Uncommitted | 18,240 | 2.11 | 0 |
| Total | 862,581 | 100.00 | 72 |
`
