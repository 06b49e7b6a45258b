const upToNineteen = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety')

function words(list: string): string[] {
  return list.split(' ')
}

/** The English words for the numbers from 0 to 99, each at its place. */
export const cardinals: readonly string[] = [
  ...upToNineteen,
  ...tens.flatMap((ten) => [ten, ...upToNineteen.slice(1, 10).map((one) => `${ten}-${one}`)]),
]
