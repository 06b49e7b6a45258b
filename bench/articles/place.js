import { grouped, personName, properName } from './names.js'
import { paragraph } from './prose.js'

/** A town: an infobox under its own title, measures with units, a census table, lists. */
export function placeArticle(random) {
  const town = properName(random)
  const region = properName(random)
  let rows = ''
  for (let year = 1900; year <= 2020; year += 10)
    rows += `| ${year} | ${grouped(random.between(200, 900_000))} | ${random.pick(['', '−'])}${random.between(0, 40)}.${random.below(10)}% |\n`
  return `= ${town}, ${region} =

${town}, ${region}
- Settlement Type: City
- Subdivision Name: ${region}
- Leader Title: Mayor
- Leader Name: ${personName(random)}
- Established Date: December ${random.between(1, 28)}, ${random.between(1700, 1900)}
- Area Total Km2: ${random.between(2, 900)}.${random.between(10, 99)}
- Elevation M: ${random.between(1, 2000)}
- Population Total: ${grouped(random.between(200, 900_000))}
- Population Density: about ${random.between(10, 3000)}/km2
- Website: https://example.org/${town.toLowerCase()}
- Motto:

${paragraph(random, 4)}

== Census ==
| Census | Population | Change |
${rows}
== Sights ==
- ${properName(random)} Bridge
  - built ${random.between(1800, 1950)}, ${random.between(10, 400)} m long
- ${properName(random)} Hall
${paragraph(random, 5)}
`
}
