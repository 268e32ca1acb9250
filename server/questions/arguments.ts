import { badInput } from '../errors.ts'
import type { Parameter, ParameterKind } from '../model/question.ts'
import { isoDate } from '../model/terms.ts'

/** Arguments by the name of their parameter: ids, and days as `2026-11-29`. */
export type Arguments = Record<string, string>

/** Looks up the kind of thing an id names; null where it names none. */
export type KindOf = (id: string) => Promise<string | null>

/**
 * What a question is asked with: what was given, else its examples, and a day in place of `today`, so that nothing in it moves. Throws
 * BAD_INPUT for a name that is no parameter, and for a value that names nothing of the kind.
 */
export async function resolveArguments(
  parameters: Parameter[],
  given: Record<string, unknown>,
  { kindOf, today }: { kindOf: KindOf; today: string },
): Promise<Arguments> {
  const names: string[] = parameters.map((p) => p.name)
  for (const name of Object.keys(given))
    if (!names.includes(name))
      throw badInput(`args.${name}: the question has ${names.length > 0 ? `only ${names.join(', ')}` : 'no parameters'}.`, {
        argument: name,
      })
  const resolved = parameters.map(async ({ name, kind, example }) => {
    const value = given[name] ?? example
    if (typeof value !== 'string') throw badInput(`args.${name} must be ${A_KIND[kind]}, as a text.`, { argument: name })
    const fixed = kind === 'day' && value === 'today' ? today : value
    if (!(await isOne(kind, fixed, kindOf))) throw badInput(`args.${name}: ${fixed} is not ${A_KIND[kind]}.`, { argument: name })
    return [name, fixed]
  })
  return Object.fromEntries(await Promise.all(resolved))
}

const isOne = async (kind: ParameterKind, value: string, kindOf: KindOf) =>
  kind === 'day' ? isoDate.safeParse(value).success : (await kindOf(value)) === kind

const A_KIND: Record<ParameterKind, string> = {
  version: 'the id of a text that is held, such as uncc/final',
  provision: 'the id of a provision that is held, such as uncc/final/24/2',
  power: 'the id of a power, such as power/content-interception',
  mechanism: 'the id of a way to cooperate, such as mechanism/mla-general',
  safeguard: 'the id of a safeguard, such as safeguard/notification',
  right: 'the id of a right, such as right/privacy',
  offence: 'the id of a crime or class of crimes, such as offence/serious-crime',
  yardstick: 'the id of a standard, such as yardstick/necessary-proportionate',
  instrument: 'the id of a treaty or declaration, such as budapest',
  state: 'the id of a State, such as state/fra',
  day: 'a day from 1800 to 2199, such as 2026-11-29, or today',
}
