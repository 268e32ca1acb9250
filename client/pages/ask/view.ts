import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'

const value = kept(text(200))

/** What a question is asked with, by the names that parameters have; one that is left out stands as in its example. */
export const askView = z.object({
  version: value,
  provision: value,
  power: value,
  mechanism: value,
  safeguard: value,
  right: value,
  offence: value,
  yardstick: value,
  instrument: value,
  state: value,
  against: value,
  requesting: value,
  requested: value,
  on: value,
  since: value,
})
export type AskView = z.infer<typeof askView>

/** The arguments that an address gives, as far as the question has such parameters. */
export const argsOf = (view: AskView, parameters: readonly { name: string }[]): Record<string, string> =>
  Object.fromEntries(
    parameters.flatMap(({ name }) => {
      const given = view[name as keyof AskView]
      return given ? [[name, given]] : []
    }),
  )
