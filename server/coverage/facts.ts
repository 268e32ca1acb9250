import type { Reader } from '../graph/store.ts'
import { groupBy } from '../group-by.ts'
import type { Basis } from '../model/basis.ts'
import type { Force, Form, MeasureKind, Method, Side, Strength } from '../model/terms.ts'
import type { CoverageFacts, Measure } from './types.ts'

export interface FactRow {
  row: 'named' | 'retired' | 'safeguard' | 'requires' | 'measure' | 'provides' | 'carries' | 'reaches' | 'absence'
  a: string
  b: string
  id: string
  text: string
  number: number
  list: (string | null)[] | null
  more: Record<string, unknown> | null
}

/** Reads all that the coverage of a version is made of, in one statement. `safeguards` null: all of them. */
export async function readFacts(
  reader: Reader,
  { version, yardstick = null, safeguards = null }: { version: string; yardstick?: string | null; safeguards?: string[] | null },
): Promise<CoverageFacts> {
  return factsFrom(await reader.run<FactRow>('coverage', { version, yardstick, safeguards }))
}

/** The facts in rows of `coverage.cypher`, or of another statement that returns some of these rows. */
export function factsFrom(all: FactRow[]): CoverageFacts {
  const rows = groupBy(all, (r) => r.row)
  const of = (row: FactRow['row']) => rows.get(row) ?? []
  return {
    named: of('named').map((r) => ({ id: r.a, title: r.text, partial: r.more?.partial === true })),
    retired: of('retired').map((r) => ({ id: r.a, became: r.b })),
    safeguards: of('safeguard').map((r) => ({
      id: r.a,
      name: r.text,
      fits: r.list as string[],
      sides: r.more?.sides as Side[],
      ground: r.more?.ground === true,
    })),
    measures: measures(of('measure')),
    requirements: of('requires').map((r) => ({
      safeguard: r.b,
      applies: r.list as string[],
      atLeast: (r.more?.atLeast ?? 'mandatory') as Strength,
    })),
    provides: of('provides').map((r) => ({
      provision: r.a,
      safeguard: r.b,
      link: r.id,
      strength: (r.text as Strength | null) ?? null,
      force: (r.more?.force as Force | null) ?? null,
      form: (r.more?.form as Form | null) ?? null,
      part: (r.more?.part as string | null) ?? null,
      sides: r.list as Side[] | null,
      basis: r.more?.basis as Basis,
      by: (r.more?.by as string | null) ?? null,
      unsettled: r.more?.unsettled === true,
      extentOf: (r.more?.extentOf as string | null) ?? null,
      citation: r.more?.citation as string,
      article: (r.more?.article as string | null) ?? null,
      order: r.number,
    })),
    carries: of('carries').map((r) => ({
      carrier: r.a,
      citation: r.more?.citation as string,
      provision: r.b,
      link: r.id,
      basis: r.text as Basis,
      ifBound: r.more?.ifBound === true,
    })),
    reaches: of('reaches').map((r) => ({
      clause: r.a,
      measure: r.b,
      link: r.id,
      basis: r.text as Basis,
      sides: r.list as Side[],
      target: r.more?.target as string,
      targetArticle: (r.more?.targetArticle as string | null) ?? null,
      clauseArticle: (r.more?.article as string | null) ?? null,
    })),
    absences: of('absence').map((r) => ({
      measure: r.a,
      safeguard: r.b,
      id: r.id,
      basis: r.text as Basis,
      method: r.more?.method as Method,
      source: (r.more?.source as string | null) ?? null,
      coveredLevel: r.more?.level as string,
      self: r.more?.self === true,
    })),
  }
}

const kindOf = (thing: string) => thing.split('/')[0] as MeasureKind

function measures(rows: FactRow[]): Measure[] {
  return [...groupBy(rows, (r) => r.a)].map(([id, group]) => {
    const [title, citation, article] = group[0]?.list ?? []
    return {
      id,
      title: title ?? id,
      citation: citation ?? id,
      article: article ?? null,
      order: group[0]?.number ?? 0,
      kinds: [...new Set(group.map((r) => kindOf(r.b)))],
      things: group.map((r) => r.b),
      names: group.map((r) => r.text),
    }
  })
}
