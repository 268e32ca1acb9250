import type { Loaders } from '../loaders.ts'

/** What an argument is called within a sentence: `the UN Convention against Cybercrime (zero draft)`, `notification of the person affected`. */
export async function nameOf(value: string, load: Loaders): Promise<string> {
  const thing = await load.thing(value)
  if (!thing) return value
  if (thing.kind === 'version') {
    const instrument = await load.known(String(thing.instrument))
    const draft = thing.stage === 'draft' ? ` (${lower(String(thing.label))})` : ''
    return `the ${instrument.shortName}${draft}`
  }
  if (thing.kind === 'instrument') return `the ${thing.shortName}`
  return AS_PRINTED.includes(thing.kind) ? String(thing.citation ?? thing.title) : lower(thing.title)
}

/** Proper names keep their capitals. */
const AS_PRINTED = ['provision', 'state', 'yardstick']

/** Without the capital of a beginning, unless it is an abbreviation's. */
const lower = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
