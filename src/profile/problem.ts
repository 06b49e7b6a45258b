/** One reason why a profile file cannot be used, and where it stands in the file (line and column from 1). */
export interface ProfileProblem {
  line: number
  column: number
  message: string
}
