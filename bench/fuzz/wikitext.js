/** Wikitext of the kinds that articles are made of: an infobox, a table with spans, result templates, a list of results. */
export const wikitextArticles = [
  `{{Short description|none}}
{{Infobox election
| election_name = 2004 Springfield mayoral election
| country = Norland<!-- no such place -->
| election_date = {{start date|2004|2|7}}
| image1 = [[File:Ann Lee.jpg|160px]]
| candidate1 = [[Ann Lee]]
| party1 = Labour Party
| color1 = ff0000
| popular_vote1 = '''11,397'''
| percentage1 = 48.41%
| candidate2 = Bo Day<ref name="count">Count</ref>
| popular_vote2 = {{formatnum:12146}}
| percentage2 = {{percentage|12146|23543|2}}
}}
The '''2004 mayoral election''' in [[Springfield|the town]] was held on February 7, 2004. Bo Day won with 51.59% of the vote.

== Results ==
{| class="wikitable sortable" style="text-align:right"
|+ Results by candidate
! colspan="2" | Party !! Candidate !! Votes !! %
|-
| bgcolor="#ff0000" | || Labour || [[Ann Lee]] || 11,397 || 48.41
|-
| rowspan="2" | || Independent || Bo Day || 12,146 || 51.59
|-
! colspan="3" | Total
| 23,543 || 100.00
|}
`,
  `==North Ward==
{{Election box begin|title=1983 North Ward by-election}}
{{Election box winning candidate with party link
 |party = Labour
 |candidate = Cy Fox
 |votes = 1,254
 |percentage = 56.0
 |change = +2.1
}}
{{Election box candidate|party=Green|candidate=Di Hay|votes=985|percentage=44.0|change=−2.1}}
{{Election box majority|votes=269|percentage=12.0}}
{{Election box turnout|votes=2,239|percentage=31.5}}
{{Election box end}}

* Cy Fox (Labour): 1,254 votes
* Di Hay (Green): 985 votes
; Turnout: 2,239
`,
]
