const syllables =
  'ba bel cor da den el fa gar hol in ja kel lo mar nor os per quin ra sol ta ul ver wen yor zan'.split(' ')
const accented = 'á é ö ü ñ ç ø ł'.split(' ')

/** A word of one to three syllables with a capital, now and then with an accented letter. */
export function properName(random) {
  let word = random.pick(syllables)
  for (let more = random.between(1, 2); more > 0; more--) word += random.pick(syllables)
  if (random.chance(0.05)) word = word.slice(0, 1) + random.pick(accented) + word.slice(1)
  return word[0].toUpperCase() + word.slice(1)
}

/** A given name and a surname, now and then with an initial between. */
export function personName(random) {
  const initial = random.chance(0.15) ? `${random.pick('ABCDEFGHJKLMNPRSTW')}. ` : ''
  return `${properName(random)} ${initial}${properName(random)}`
}

/** An integer as an article writes it, with commas. */
export function grouped(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Different names, as many as asked for. */
export function distinctNames(random, count) {
  const names = new Set()
  while (names.size < count) names.add(personName(random))
  return [...names]
}
