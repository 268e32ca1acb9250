import { ProductError } from '../errors.ts'

/** One thing wrong in a data file: where it stands, which rule it breaks, what to do. */
export interface Problem {
  file: string
  line: number
  column: number
  rule: string
  message: string
  fix: string
}

export const describeProblem = (p: Problem) => `${p.file}:${p.line}:${p.column}  ${p.rule}: ${p.message} ${p.fix}`

/** The whole input is refused; what is loaded stays as it is. */
export class BadData extends ProductError {
  constructor(readonly problems: Problem[]) {
    const shown = problems.slice(0, 50).map(describeProblem)
    const rest = problems.length > 50 ? [`… and ${problems.length - 50} more.`] : []
    super('BAD_DATA', [`${problems.length} problem(s) in the data; nothing was loaded.`, ...shown, ...rest].join('\n'))
  }
}
