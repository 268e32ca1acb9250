/** Parts of an address that name things, by the parameter they stand in. */
const NAMING = ['version', 'yardstick', 'only', 'cell', 'start', 'seeds', 'focus', 'about']

/** The ids that an address of the page names: `/p/uncc/final/24`, `/matrix?version=uncc/final&cell=uncc/final/30~safeguard/notification`. */
export function idsInView(view: string): string[] {
  const [path = '', query = ''] = view.split('?')
  const page = /^\/(?:p|thing)\/(.+)$/.exec(path)
  const named = NAMING.flatMap((name) => new URLSearchParams(query).get(name)?.split(',') ?? [])
  // A paragraph's `~` stands inside ids too, so only the one before the safeguard splits.
  return [...(page?.[1] ? [page[1]] : []), ...named.flatMap((value) => value.split(/~(?=safeguard\/)/))]
}
