import fc from 'fast-check'

/** `RANDOM=yes` tries other values at each run, `RANDOM=<seed>` those of a seed; `RUNS` says how many. Without, each run is the same. */
const { RANDOM, RUNS } = process.env
const seed = RANDOM === undefined ? 2026 : Number.parseInt(RANDOM, 10) || Date.now() % 2 ** 31

/**
 * A property of all values of a kind. `cases` are tried first: values that once broke it. A failing run prints the line that adds the
 * next one.
 */
export function law<T>(
  values: fc.Arbitrary<T>,
  holds: (value: T) => void,
  { cases = [], runs = 200 }: { cases?: T[]; runs?: number } = {},
) {
  fc.assert(
    fc.property(values, (value) => void holds(value)),
    {
      seed,
      numRuns: RUNS ? Number(RUNS) : runs,
      examples: cases.map((value) => [value]),
      reporter: (run) => {
        if (run.failed) throw new Error(`${fc.defaultReportMessage(run)}\n\n${lineToAdd(run)}`, { cause: run.errorInstance })
      },
    },
  )
}

const lineToAdd = <T>({ counterexample, seed }: fc.RunDetails<T[]>) =>
  counterexample ? `Add to the cases of this law:\n${fc.stringify(counterexample[0])},\n` : `Seed ${seed} gave no value.`
