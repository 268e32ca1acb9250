import type { Counts, Release } from './model/graph.ts'

/** What is served, in a line or two. */
export function saysRelease(engine: string, release: Release | null): string {
  if (!release) return `Nothing is loaded on ${engine}.`
  const things = Object.entries((release.counts.things as Counts | undefined) ?? {}).map(([label, n]) => `${String(n)} ${label}`)
  const links = (release.counts.links as Counts | undefined)?.total ?? 0
  return `Release ${release.id} on ${engine}: ${[...things, `${String(links)} links of judgement`].join(', ')}.`
}
