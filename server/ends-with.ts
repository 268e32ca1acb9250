import { ProductError } from './errors.ts'

/** Ends the program with what a person can do about an error; anything else comes as it is. */
export function endsWith(error: unknown): never {
  console.error(error instanceof ProductError ? error.message : error)
  process.exit(error instanceof ProductError && error.code === 'BAD_SETTING' ? 2 : 1)
}
