import type { Draft } from './draft.ts'

/** One text of an instrument follows another of the same, and its provisions continue those; across instruments provisions correspond. */
export function checkLineage(draft: Draft) {
  checkSuccession(draft)
  const props = (id: string) => draft.nodes.get(id)?.props
  for (const link of draft.linksOf('CONTINUES')) {
    const [later, earlier] = [props(link.from), props(link.to)]
    if (!later || !earlier || (later.instrument === earlier.instrument && later.version !== earlier.version)) continue
    const message = `${link.from} cannot continue ${link.to}: they are not of two texts of one instrument.`
    draft.problem(link.place, 'lineage', message, 'Use CORRESPONDS_TO between instruments.')
  }
  for (const link of draft.linksOf('CORRESPONDS_TO'))
    if (props(link.from) && props(link.from)?.instrument === props(link.to)?.instrument)
      draft.problem(
        link.place,
        'lineage',
        `${link.from} cannot correspond to ${link.to}: they are of one instrument.`,
        'Use CONTINUES between its texts.',
      )
}

/** A text names the one before it: of the same instrument, not later than itself, not itself by any way round, and no other text names it too. */
function checkSuccession(draft: Draft) {
  const links = draft.linksOf('NEXT')
  const before = new Map(links.map((link) => [link.to, link.from]))
  const after = new Map<string, string>()
  for (const { from, to, place } of links) {
    const [earlier, later] = [draft.nodes.get(from)?.props, draft.nodes.get(to)?.props]
    const refuse = (message: string) => draft.problem(place, 'lineage', `previous ${from}: ${message}`, 'Name the text before this one.')
    const rival = after.get(from)
    after.set(from, to)
    if (comesRound(before, to)) refuse('from text to text this leads back to where it began.')
    else if (earlier && later && earlier.instrument !== later.instrument) refuse('it is of another instrument.')
    else if (earlier?.date && later?.date && earlier.date > later.date) refuse(`it is of ${earlier.date}, and this is of ${later.date}.`)
    else if (rival) refuse(`${rival} names it too.`)
  }
}

function comesRound(before: Map<string, string>, start: string): boolean {
  const seen = new Set<string>()
  for (let at = before.get(start); at !== undefined && !seen.has(at); at = before.get(at)) {
    if (at === start) return true
    seen.add(at)
  }
  return false
}
