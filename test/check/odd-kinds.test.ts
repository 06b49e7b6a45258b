import { expect, test } from 'vitest'
import { told } from './told.js'

/* Articles of other kinds than elections that are right, each with a way of putting things that is rare and legitimate. */

const articles: Record<string, string> = {
  'golf-multi-course': `= 1988 Coast Pro-Am =

Infobox
- Par: 72
- Champion: Ada Brown
- Score: 281 (−7)

| Place | Player | Score | To par |
| 1 | Ada Brown | 70-71-69-71=281 | −7 |
| T2 | Bo Clark | 71-71-70-70=282 | −6 |
| Cy Dale | 70-72-70-70=282 | | |
| 4 | Di Evans (w/d) | 70-72=142 | −1 |
`,
  'golf-stableford': `= 1992 Altitude International =

| Place | Player | Score (points) | Money |
| 1 | Ada Brown | 10-14-8-11=43 | 180,000 |
| 2 | Bo Clark | 12-9-12-9=42 | 108,000 |
| 3 | Cy Dale | 5-(-1)-12-9=25 | 68,000 |
`,
  'golf-team': `= 1990 College Championship =

| Place | Team | Score |
| 1 | North | 291-288-290-287=1,156 |
| 2 | South | 290-293-289-290=1162 |
| 3 | East | 70-71-74-80-75=290 |
`,
  settlement: `= Riverton =

Riverton
- Settlement Type: Town
- Population Total: 12,345
- Population As Of: 2011
- Population Density Km2: auto
- Area Total Km2: 45.6
- Area Land Km2: 44.1
- Area Water Km2: 1.5
- Area Water Percent: 3.29
- Elevation M: 102
- Elevation Ft: 335

Riverton is a town. In 2001 it had 11,020 inhabitants, of whom 5,900 were women.

== Demographics ==
| Census | Pop. | %± |
| 1850 | 1,204 | — |
| 1860 | 2,410 | 100.2% |
| 1870 | 2,288 | −5.1% |
| 1880 | 2,288 | 0.0% |
| 1900 | 4,001 | 74.9% |
| 2011 | 12,345 | 208.5% |
| Est. 2019 | 12,800 | 3.7% |

| Ethnic group | 2001 | % | 2011 | % |
| White | 10,500 | 95.3% | 11,200 | 90.7% |
| Asian | 400 | 3.6% | 900 | 7.3% |
| Mixed | 120 | 1.1% | 245 | 2.0% |
| Total | 11,020 | 100% | 12,345 | 100% |
`,
  climate: `= Climate of Riverton =

== Climate ==
| Month | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Year |
| Record high °C | 15.1 | 17.0 | 22.4 | 27.1 | 31.0 | 34.6 | 36.9 | 35.2 | 31.1 | 26.4 | 19.9 | 16.2 | 36.9 |
| Mean daily maximum °C | 3.1 | 4.9 | 9.6 | 14.8 | 19.6 | 22.7 | 24.9 | 24.4 | 19.4 | 13.7 | 7.4 | 3.9 | 14.0 |
| Mean daily minimum °C | −2.4 | −2.0 | 0.7 | 4.0 | 8.4 | 11.6 | 13.6 | 13.1 | 9.5 | 5.6 | 1.7 | −1.2 | 5.2 |
| Average precipitation mm | 47 | 38 | 45 | 41 | 61 | 63 | 72 | 60 | 50 | 44 | 50 | 52 | 624 |
| Average snowy days | 10 | 9 | 5 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 4 | 8 | 38 |
`,
  officeholder: `= Ada Brown =

Infobox
- Name: Ada Brown
- Order: 12th
- Office: Mayor of Riverton
- Term Start: January 3, 1961
- Term End: January 3, 1969
- Predecessor: Bo Clark
- Successor: Cy Dale
- Order2: 3rd
- Office2: Treasurer of Lakeland
- Term Start2: 1955
- Term End2: 1961
- Birth Date: February 29, 1912
- Death Date: March 1, 1999 (aged 87)

Ada Brown (February 29, 1912 – March 1, 1999) was a politician.

| Year | Office | Votes | % |
| 1961 | Mayor | 12,004 | 52.1% |
| 1963 | Mayor | 13,377 | 55.0% |
| 1965 | Mayor | Unopposed | |
`,
  'old-style': `= Ivan Petrov =

Infobox
- Birth Date: 24 December 1790 (O.S. 13 December)
- Death Date: 5 January 1851 (O.S. 24 December 1850)

Ivan Petrov (24 December 1790 [O.S. 13 December] – 5 January 1851 [O.S. 24 December 1850], aged 60) was a painter.
`,
  athlete: `= Bo Clark =

Infobox
- Years1: 1990–1994
- Clubs1: Riverton
- Caps1: 98
- Goals1: 20
- Years2: 1994–1999
- Clubs2: Lakeside
- Caps2: 130
- Goals2: 41
- Totalcaps: 228
- Totalgoals: 61
- Nationalcaps1: 12
- Nationalgoals1: 3

| Season | Club | League | | Cup | | Total | |
| Season | Club | Apps | Goals | Apps | Goals | Apps | Goals |
| 1990–91 | Riverton | 20 | 4 | 2 | 1 | 22 | 5 |
| 1991–92 | Riverton | 30 | 8 | 3 | 0 | 33 | 8 |
| 1992–93 | Riverton | 28 | 5 | — | — | 28 | 5 |
| 1993–94 | Riverton | 20 | 3 | 1 | 0 | 21 | 3 |
| Total | | 98 | 20 | 6 | 1 | 104 | 21 |
`,
  company: `= Riverton Steel =

Infobox
- Revenue: US$4.02 billion (2019)
- Operating Income: US$402 million (2019)
- Net Income: −US$12 million (2019)
- Num Employees: 12,300 (2019)

| Year | Revenue (million US$) | Net income | Employees |
| 2015 | 3,900 | 210 | 11,900 |
| 2016 | 3,880 | 205 | 11,800 |
| 2017* | 4,110 | 260 | 12,000 |
| 2018 | 4,050 | 88 | 12,400 |
| 2019 | 4,020 | (12) | 12,300 |

* 53 weeks
`,
  discography: `= Rivers (band) =

| Year | Single | UK | US | AUS | Album |
| 1981 | Flow | 3 | 12 | 1 | Rivers |
| 1982 | Ebb | 21 | — | 40 | Rivers |
| 1984 | 1984 | 1 | 1 | 2 | Yes |
| 1985 | Seven | 7 | 7 | 7 | Yes |
`,
  film: `= The River (1999 film) =

Infobox
- Runtime: 121 minutes
- Budget: $40 million
- Gross: $120.5 million

It opened to $20.1 million in its first weekend and grossed $70.4 million in North America and $50.1 million elsewhere, for a total of $120.5 million.

| Award | Category | Recipient | Result |
| Academy Awards | Best Picture | | Nominated |
| Academy Awards | Best Sound | Ada Brown | Won |
`,
  'league-deduction': `= 1987 Valley League =

| Pos | Team | Pld | W | D | L | GF | GA | GD | Pts |
| 1 | Red | 6 | 4 | 1 | 1 | 12 | 5 | +7 | 13 |
| 2 | Blue (−2) | 6 | 3 | 1 | 2 | 9 | 8 | +1 | 8 |
| 3 | Green | 6 | 2 | 1 | 3 | 7 | 9 | −2 | 7 |
| 4 | White | 6 | 1 | 1 | 4 | 4 | 10 | −6 | 4 |

Blue were deducted 2 points.
`,
  'league-awarded': `= 1977 Northern League =

| Pos | Team | Pld | W | D | L | F | A | Pts |
| 1 | Red | 4 | 3 | 1 | 0 | 9 | 3 | 7 |
| 2 | Blue | 4 | 1 | 1 | 2 | 4 | 5 | 3 |
| 3 | Green | 4 | 1 | 0 | 3 | 4 | 8 | 2 |

One match was awarded to Red without a score being recorded.
`,
  hockey: `= 1999–2000 Rovers season =

| Team | GP | W | L | T | OTL | GF | GA | Pts |
| Red | 82 | 45 | 22 | 11 | 4 | 250 | 200 | 105 |
| Blue | 82 | 40 | 30 | 8 | 4 | 230 | 210 | 92 |
| Green | 82 | 30 | 40 | 7 | 5 | 200 | 240 | 72 |
| White | 82 | 25 | 43 | 10 | 4 | 180 | 230 | 64 |
`,
  nfl: `= 1965 Eastern Conference =

| Team | W | L | T | PCT | CONF | PF | PA | STK |
| Red | 11 | 3 | 0 | .786 | 8–2 | 363 | 325 | W2 |
| Blue | 7 | 7 | 0 | .500 | 5–5 | 325 | 280 | L1 |
| Green | 7 | 6 | 1 | .538 | 6–5–1 | 270 | 338 | W1 |
| White | 6 | 7 | 1 | .462 | 5–6–1 | 257 | 301 | T1 |
`,
  'baseball-record': `= 1911 Riverton Rovers season =

1911 Riverton Rovers
- League: National
- Record: 78–75–3 (.510)
- Home: 40–35 (.533)
- Divisional Place: 4th

They finished 78–75, 19½ games behind.

| Team | W | L | Pct. | GB | Home | Road |
| Red | 98 | 54 | .645 | — | 52–25 | 46–29 |
| Blue | 90 | 62 | .592 | 8 | 47–30 | 43–32 |
| Green | 78 | 75 | .510 | 20½ | 40–35 | 38–40 |
| White | 44 | 107 | .291 | 53½ | 24–51 | 20–56 |
`,
  'medals-team': `= 1980 Games =

| Rank | Nation | Gold | Silver | Bronze | Total |
| 1 | Red | 10 | 8 | 7 | 25 |
| 2 | Blue | 8 | 9 | 10 | 27 |
| 3 | Green | 2 | 2 | 5 | 9 |
| 4 | White | 2 | 1 | 1 | 4 |
| Totals (4 nations) | | 22 | 20 | 23 | 65 |

Two golds and no silver were awarded in the vault; two bronzes in judo.
`,
  race: `= 1961 Riverton Grand Prix =

| Pos | No | Driver | Laps | Time/Retired | Grid | Points |
| 1 | 4 | Ada Brown | 75 | 2:03:53.8 | 1 | 9 |
| 2 | 2 | Bo Clark | 75 | +46.0 | 4 | 6 |
| 3 | 6 | Cy Dale | 75 | +1:01.2 | 2 | 4 |
| 4 | 12 | Di Evans | 74 | +1 lap | 6 | 3 |
| Ret | 8 | Ed Fox | 20 | Engine | 3 | |
| DNS | 18 | Flo Grant | 0 | Accident | — | |
`,
  cricket: `= 1985 Valley Cup =

| Team | Pld | W | L | D | NR | BP | Pts |
| Red | 10 | 6 | 2 | 2 | 0 | 41 | 137 |
| Blue | 10 | 5 | 3 | 1 | 1 | 38 | 118 |

| Player | M | I | NO | Runs | HS | Ave |
| Ada Brown | 10 | 17 | 3 | 702 | 134* | 50.14 |
| Bo Clark | 9 | 15 | 2 | 540 | 101 | 41.53 |
| Cy Dale | 10 | 16 | 0 | 512 | 92 | 32.00 |
`,
  conflict: `= Battle of Riverton =

Infobox
- Date: 12–14 March 1809
- Strength1: 12,000 infantry, 2,000 cavalry, 24 guns
- Strength2: 9,500
- Casualties1: 1,204 killed, 3,011 wounded
- Casualties2: 2,500–3,000 killed or wounded, 1,100 captured

About 14,000 men attacked 9,500.

| Unit | Killed | Wounded | Missing | Total |
| 1st Brigade | 404 | 1,011 | 20 | 1,435 |
| 2nd Brigade | 800 | 2,000 | 0 | 2,800 |
| Total | 1,204 | 3,011 | 20 | 4,235 |
`,
  tv: `= Riverton (season 2) =

Infobox
- Num Episodes: 5
- First Aired: September 12, 2010
- Last Aired: October 10, 2010

| No. overall | No. in season | Title | Original air date | U.S. viewers (millions) |
| 14 | 1 | Flow | September 12, 2010 | 5.43 |
| 15–16 | 2–3 | Ebb | September 19, 2010 | 4.87 |
| 17 | 4 | 1984 | October 3, 2010 | 4.99 |
| 18 | 5 | Yes | October 10, 2010 | N/A |
`,
  eurovision: `= Riverton Song Contest 1966 =

| Draw | Artist | Song | Points | Place |
| 1 | Ada Brown | Flow | 7 | 3 |
| 2 | Bo Clark | Ebb | 15 | 1 |
| 3 | Cy Dale | Tide | 7 | 3 |
| 4 | Di Evans | Lake | 12 | 2 |
| 5 | Ed Fox | Sea | 0 | 5 |
`,
  chess: `= 1978 Riverton Open (chess) =

| | Player | Rating | 1 | 2 | 3 | 4 | Total | SB |
| 1 | Ada Brown | 2600 | — | ½ | 1 | 1 | 2½ | 2.75 |
| 2 | Bo Clark | 2550 | ½ | — | ½ | 1 | 2 | 2.25 |
| 3 | Cy Dale | 2500 | 0 | ½ | — | ½ | 1 | 1.25 |
| 4 | Di Evans | 2450 | 0 | 0 | ½ | — | ½ | 0.50 |
`,
  station: `= Riverton station =

| Year | Passengers | Change |
| 2015/16 | 1.204 million | |
| 2016/17 | 1.310 million | +8.8% |
| 2017/18 | 1.255 million | −4.2% |
| 2018/19 | 1.255 million | 0.0% |
| 2019/20 | 1.190 million | −5.2% |
| 2020/21 | 0.238 million | −80.0% |
`,
  airport: `= Riverton Airport =

| Year | Passengers | % change | Movements | % change | Cargo (t) |
| 2005 | 1,204,511 | | 24,000 | | 1,200 |
| 2006 | 1,310,001 | 8.8 | 25,100 | 4.6 | 1,150 |
| 2007 | 1,200,118 | 8.4 | 24,010 | 4.3 | 1,010 |
| 2008 | 1,260,310 | 5.0 | 24,500 | 2.0 | 990 |
`,
  budget: `= Budget of Riverton =

| Item | 2010 | 2011 | Share |
| Health | 120.4 | 131.0 | 32.9% |
| Schools | 200.1 | 210.5 | 52.9% |
| Roads | 60.0 | 56.4 | 14.2% |
| of which bridges | 12.0 | 10.1 | 2.5% |
| Total | 380.5 | 397.9 | 100% |
`,
  knockout: `= 1990 Valley Cup =

| Home team | Score | Away team | Attendance |
| Red | 2–2 (a.e.t.) (4–3 p) | Blue | 1,204 |
| Green | 0–3 (awarded) | White | |
| Red | 1–1 | White | 5,000 |
| Red | 2–0 (replay) | White | 6,001 |

| Team 1 | Agg. | Team 2 | 1st leg | 2nd leg |
| Red | 3–3 (a) | Blue | 1–0 | 2–3 |
| Green | 4–2 | White | 4–2 | 0–0 |
| North | 5–3 | South | w/o | 5–3 |
`,
  storm: `= 1988 Valley hurricane season =

Infobox
- First Storm Formed: May 30, 1988
- Last Storm Dissipated: November 24, 1988
- Strongest Storm Pressure: 888
- Total Depressions: 19
- Total Storms: 12
- Total Hurricanes: 5
- Total Intense: 3
- Fatalities: 550 total
- Damages: 8000

| Storm | Dates | Category | Winds mph | Pressure (mbar) | Deaths |
| Alberto | August 5 – 8 | Tropical storm | 40 | 1002 | 0 |
| Gilbert | September 8 – 19 | Category 5 | 185 | 888 | 318 (2) |
| Joan | October 10 – 23 | Category 4 | 145 | 932 | 216 |
`,
  element: `= Rivertonium =

Infobox
- Number: 109
- Atomic Mass: 278
- Phase: solid (predicted)

| Isotope | Abundance | Half-life | Decay mode |
| 276 | syn | 0.72 s | 90% α |
| 278 | syn | 7.6 s | 100% α |
| 282 | syn | 1.1 min | α |
`,
  university: `= Riverton University =

Infobox
- Students: 21,304 (2016)
- Undergrad: 15,002
- Postgrad: 6,302
- Established: 1891

| Faculty | Men | Women | Total |
| Arts | 1,204 | 2,511 | 3,715 |
| Science | 3,301 | 2,001 | 5,302 |
| Law | 800 | 901 | 1,701* |
`,
}

test.each(Object.entries(articles))('%s: nothing is told', (_, text) => {
  expect(told(text)).toEqual([])
})
