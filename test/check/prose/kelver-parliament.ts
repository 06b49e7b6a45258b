/** An article on an election in which nothing is wrong but what its lead may say. */
export const parliament = (lead: string) => `= 2004 Kelver general election =

Infobox
- Election Name: 2004 Kelver general election
- Country: Kelver
- Type: parliamentary
- Previous Election: 2000 Kelver general election
- Previous Year: 2000
- Next Election: 2008 Kelver general election
- Next Year: 2008
- Seats For Election: All 120 seats in the National Assembly
- Majority Seats: 61
- Election Date: 7 March 2004
- Turnout: 72.30%
- Leader1: Anna Weld
- Party1: Reform Party
- Last Election1: 42 seats, 33.02%
- Seats1: 56
- Seat Change1: 14
- Popular Vote1: 812,345
- Percentage1: 42.19%
- Swing1: 9.17pp
- Leader2: Karl Brandt
- Party2: National Union
- Last Election2: 61 seats, 46.50%
- Seats2: 47
- Seat Change2: 14
- Popular Vote2: 698,210
- Percentage2: 36.26%
- Swing2: 10.24pp
- Leader3: Ilse Horn
- Party3: Green Alliance
- Last Election3: 12 seats, 9.93%
- Seats3: 15
- Seat Change3: 3
- Popular Vote3: 241,077
- Percentage3: 12.52%
- Swing3: 2.59pp

${lead}

== Results ==
| Party | Votes | % | Seats | +/– |
| Reform Party | 812,345 | 42.19 | 56 | +14 |
| National Union | 698,210 | 36.26 | 47 | –14 |
| Green Alliance | 241,077 | 12.52 | 15 | +3 |
| Farmers' League | 98,432 | 5.11 | 2 | –3 |
| Others | 75,311 | 3.91 | 0 | 0 |
| Total | 1,925,375 | 100.00 | 120 | 0 |
| Valid votes | 1,925,375 | 98.10 |
| Invalid/blank votes | 37,290 | 1.90 |
| Total votes | 1,962,665 | 100.00 |
| Registered voters/turnout | 2,714,613 | 72.30 |
`
