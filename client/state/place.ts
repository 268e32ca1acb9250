const KINDS = new Set([
  'power',
  'mechanism',
  'safeguard',
  'right',
  'offence',
  'yardstick',
  'state',
  'action',
  'claim',
  'source',
  'coder',
  'gap',
  'absence',
  'link',
  'question',
  'story',
  'release',
])

export type Place = { to: '/p/$' | '/thing/$'; params: { _splat: string } }

/** True for a provision's id: an instrument, a version, and what lies in it. */
export function isProvisionId(id: string): boolean {
  const pieces = id.split('/')
  return pieces.length > 2 && !KINDS.has(pieces[0] ?? '')
}

/** Where the page of anything with an id is. */
export function placeOf(id: string): Place {
  return { to: isProvisionId(id) ? '/p/$' : '/thing/$', params: { _splat: id } }
}
