import * as z from 'zod/mini'

const NAMES: Record<string, string> = {
  strength: 'Strength',
  sides: 'Sides',
  part: 'In part only',
  force: 'If made out',
  form: 'How it is asked for',
  onWhom: 'Laid on',
  until: 'Until',
  ifBound: 'Only for a State bound by it',
  list: 'List of grounds',
  words: 'By the words',
  obligation: 'Obliges',
  relation: 'How they compare',
  maxPenaltyAtLeast: 'Maximum penalty of at least',
  whoseLaw: 'Whose law measures it',
  transnational: 'Must cross borders',
  organizedGroup: 'Must involve an organized group',
  howFar: 'How far',
  notAllowed: 'Not allowed',
  applies: 'Asked of',
  for: 'In the standard’s own terms',
  atLeast: 'Strength asked for',
  locus: 'Where the standard says it',
}

const record = z.record(z.string(), z.catch(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]), ''))

const say = (name: string, value: string | number | boolean | string[]): string => {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return name === 'maxPenaltyAtLeast' ? `${value} ${value === 1 ? 'year' : 'years'}` : String(value)
}

/**
 * What else a statement says, as name and value for people; only what has a name here. Words are the text's own only where they were `read`.
 */
export function propertyRows(properties: unknown, read: boolean): [string, string][] {
  const parsed = record.safeParse(properties)
  if (!parsed.success) return []
  return Object.entries(NAMES).flatMap(([key, name]) => {
    const value = parsed.data[key]
    return value === undefined || value === ''
      ? []
      : [[key === 'words' && !read ? 'In our words' : name, say(key, value)] as [string, string]]
  })
}
