import { kindOrder } from '../graph/kinds.ts'
import type { Picture } from '../graph/picture.ts'
import { manyTexts, shortName } from '../graph/short-name.ts'
import type { Tie } from '../graph/thing.ts'
import { tieOrder, tieWords } from '../graph/tie-words.ts'
import { kindName } from '../words/kinds.ts'
import { list } from '../words/sides.ts'

const MOST = 4
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `30 links` of one kind as a clause: `12 provisions grant 12 powers`, by counting both ends. */
const PLURAL: Record<string, [singular: string, plural: string]> = {
  GRANTS: ['grants', 'grant'],
  ESTABLISHES: ['sets up', 'set up'],
  CRIMINALISES: ['makes a crime of', 'make crimes of'],
  RELIES_ON: ['calls from abroad upon', 'call from abroad upon'],
  PROVIDES: ['gives', 'give'],
  REACHES: ['reaches', 'reach'],
  CARRIES: ['carries elsewhere the protections of', 'carry elsewhere the protections of'],
}

/** The whole picture in one sentence, or what is chosen and what it is tied to. */
export function sentence(picture: Picture, focus: string | null): string {
  const chosen = focus ? (picture.ties.get(focus)?.sentence ?? ofThing(picture, focus)) : null
  return chosen ?? ofAll(picture)
}

function ofAll(picture: Picture): string {
  if (picture.things.size === 0) return 'Nothing is on the map.'
  const clauses = Object.entries(PLURAL).flatMap(([kind, verbs]) => {
    const ties = [...picture.ties.values()].filter((tie) => tie.kind === kind)
    if (ties.length === 0) return []
    const from = new Set(ties.map((tie) => tie.from))
    return [`${counted(picture, from)} ${from.size === 1 ? verbs[0] : verbs[1]} ${counted(picture, new Set(ties.map((tie) => tie.to)))}`]
  })
  const what = `On the map: ${counted(picture, new Set(picture.things.keys()))}`
  return `${clauses.length > 0 ? `${what}; ${clauses.join('; ')}` : what}.${checked([...picture.ties.values()])}`
}

/** `12 powers and 3 rights`, kinds in their usual order. */
function counted(picture: Picture, ids: ReadonlySet<string>): string {
  const counts = new Map<string, number>()
  for (const id of ids) {
    const kind = picture.things.get(id)?.kind
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return list([...counts].sort((a, b) => kindOrder(a[0]) - kindOrder(b[0])).map(([kind, count]) => `${count} ${kindName(kind, count)}`))
}

function checked(ties: readonly Tie[]): string {
  const judged = ties.filter((tie) => tie.basis !== 'DERIVED')
  if (judged.length === 0) return ''
  const compared = judged.filter((tie) => tie.basis === 'TEXT').length
  if (compared === judged.length) return ' Every link was compared with the official text.'
  return compared === 0
    ? ' No link was compared with the official text.'
    : ` ${compared} of ${judged.length} links were compared with the official text.`
}

function ofThing(picture: Picture, id: string): string | null {
  const thing = picture.things.get(id)
  if (!thing) return null
  const several = manyTexts(picture.things.values())
  const name = (each: string) => {
    const other = picture.things.get(each)
    return other ? shortName(other, several) : each
  }
  const groups = new Map<string, { order: number; words: string; far: string[] }>()
  for (const { id: far, ties } of picture.neighbours.get(id) ?? [])
    for (const tie of ties) {
      const direction = tie.from === id ? 'OUT' : 'IN'
      const key = `${tie.kind} ${direction}`
      const group = groups.get(key) ?? { order: tieOrder(tie.kind), words: tieWords(tie.kind, direction), far: [] }
      groups.set(key, { ...group, far: [...group.far, name(far)] })
    }
  const clauses = [...groups.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ words, far }) => `${words} ${list(far.length > MOST ? [...far.slice(0, MOST - 1), `${far.length - MOST + 1} more`] : far)}`)
  const subject = capital(shortName(thing, several))
  return clauses.length === 0 ? `${subject} is tied to nothing else on the map.` : `${subject}: ${clauses.join('; ')}.`
}
