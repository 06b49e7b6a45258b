/** Given names by which the same person may be called, where the one is not the beginning of the other. */
const families = [
  'abraham abe',
  'albert al bert bertie',
  'alexander alex sandy',
  'alfred al alf fred',
  'andrew andy drew',
  'anthony tony',
  'barbara barb',
  'catherine katherine kathryn kate cathy kathy katie',
  'charles charlie chuck',
  'christine christina chris tina',
  'daniel dan danny',
  'david dave',
  'deborah debbie deb',
  'donald don donnie',
  'dorothy dot dottie',
  'edward ed eddie ted teddy ned',
  'elizabeth liz beth betty bess eliza lizzie',
  'eugene gene',
  'francis frank',
  'frederick fred freddie',
  'gerald gerry jerry',
  'harold hal harry',
  'henry hank harry',
  'hubert bert',
  'jacob jake',
  'james jim jimmy jamie',
  'jeffrey jeff geoffrey geoff',
  'jennifer jenny jen',
  'john jack johnny',
  'jonathan jon jonny',
  'joseph joe',
  'judith judy',
  'kenneth ken kenny',
  'lawrence laurence larry',
  'leonard len lenny',
  'lewis louis lew lou',
  'margaret maggie meg peggy',
  'martin marty',
  'matthew matt',
  'michael mike mick',
  'nathaniel nathan nate nat',
  'nicholas nick nicky',
  'patricia patty patsy tricia',
  'patrick paddy',
  'peter pete',
  'philip phillip phil',
  'raymond ray',
  'rebecca becky',
  'richard dick rick rich ricky',
  'robert bob bobby rob robbie bert',
  'ronald ron ronnie',
  'rudolph rudy',
  'samuel sam sammy',
  'stephen steven steve',
  'susan sue suzanne',
  'terence terry',
  'theodore ted teddy theo',
  'thomas tom tommy',
  'timothy tim',
  'victoria vicky',
  'walter walt wally',
  'william bill billy will willie',
]

const familiesByName = new Map<string, number[]>()
for (const [at, family] of families.entries())
  for (const name of family.split(' ')) familiesByName.set(name, [...(familiesByName.get(name) ?? []), at])

/** With fewer letters the beginning of a name may be that of many. */
const shortestBeginning = 3

/** `Bill` may be `William`, `Ben` may be `Benjamin`, `J` may be any name with that initial. */
export function compatibleGivenNames(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 1 || short.length >= shortestBeginning) if (long.startsWith(short)) return true
  const own = familiesByName.get(one)
  return own !== undefined && familiesByName.get(other)?.some((family) => own.includes(family)) === true
}
