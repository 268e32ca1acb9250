import { compared, type Finding } from './finding.ts'
import type { Subject } from './subject.ts'
import { countHits } from './term-runs.ts'

interface Run {
  pattern: string
  version: string
  digest: string
  hits: number
  hitsIn: string[]
}

/** Runs every search for terms again that a finding of absence names for this version: how often, and in which provisions. */
export function compareSearches({ absences, printed, text, entry, digest }: Subject): Finding[] {
  const counted = new Map<string, number>()
  return absences.flatMap(({ id, props }) => {
    const runs = props.terms ? (JSON.parse(String(props.terms)) as Run[]) : []
    return runs
      .filter((run) => run.version === entry.version)
      .flatMap((run) => {
        const hits = counted.get(run.pattern) ?? countHits(run.pattern, text)
        counted.set(run.pattern, hits)
        const field = `search for ${run.pattern}`
        const empty = run.hitsIn.filter((at) => !hasHit(run.pattern, at, printed))
        return [
          compared(id, `${field}: file`, run.digest, digest),
          compared(id, field, `${run.hits} hits`, `${hits} hits`),
          ...empty.map((at) => compared(id, `${field} in ${at}`, 'a hit', 'no hit')),
        ]
      })
  })
}

/** In its own words, its title, or those of a provision below it. */
const hasHit = (pattern: string, id: string, printed: Subject['printed']) =>
  [...printed.values()].some((p) => (p.id === id || p.id.startsWith(`${id}/`)) && countHits(pattern, `${p.title ?? ''} ${p.text}`) > 0)
