/** What a kind of thing is called on screen: one, and several. */
const KINDS: Record<string, [string, string]> = {
  instrument: ['treaty or declaration', 'treaties and declarations'],
  version: ['text', 'texts'],
  provision: ['provision', 'provisions'],
  division: ['chapter or part', 'chapters or parts'],
  power: ['power', 'powers'],
  mechanism: ['way to cooperate', 'ways to cooperate'],
  safeguard: ['safeguard', 'safeguards'],
  burden: ['burden', 'burdens'],
  retired: ['id that was given up', 'ids that were given up'],
  right: ['right', 'rights'],
  offence: ['crime', 'crimes'],
  yardstick: ['standard', 'standards'],
  source: ['source', 'sources'],
  coder: ['coding pass', 'coding passes'],
  absence: ['finding of absence', 'findings of absence'],
  knowngap: ['known gap', 'known gaps'],
  gap: ['known gap', 'known gaps'],
  claim: ['claim', 'claims'],
  story: ['reading', 'readings'],
  question: ['question', 'questions'],
  state: ['State', 'States'],
  action: ['act of a State', 'acts of States'],
  link: ['statement', 'statements'],
}

/** The name of a kind: `kindName('Power')` → `power`; of several: `kindName('Power', 2)` → `powers`. */
export function kindName(kind: string, count = 1): string {
  const names = KINDS[kind.toLowerCase()]
  if (!names) return kind.toLowerCase()
  return count === 1 ? names[0] : names[1]
}

/** `1 power`, `2,300 provisions`. */
export const counted = (count: number, kind: string) => `${count.toLocaleString('en')} ${kindName(kind, count)}`
