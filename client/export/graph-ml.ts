import type { Picture } from '../graph/picture.ts'
import type { Stamp } from './graph-stamp.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string) => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)

const KEYS = {
  graph: ['release', 'built', 'taken', 'basis', 'address', 'note'],
  node: ['title', 'kind', 'citation', 'basis'],
  edge: ['kind', 'basis', 'sentence', 'strength', 'sides'],
} as const
type Owner = keyof typeof KEYS

const data = (owner: Owner, values: Record<string, string | undefined>): string =>
  KEYS[owner].flatMap((name) => (values[name] === undefined ? [] : `<data key="${owner}-${name}">${safe(values[name])}</data>`)).join('')

/** Exactly what the map shows, as GraphML, for yEd, Gephi, NetworkX and the like. */
export function toGraphMl(picture: Picture, stamp: Stamp): string {
  const keys = (Object.keys(KEYS) as Owner[]).flatMap((owner) =>
    KEYS[owner].map((name) => `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="string"/>`),
  )
  const things = [...picture.things.values()].map(
    ({ id, title, kind, citation, basis }) => `<node id="${safe(id)}">${data('node', { title, kind, citation, basis })}</node>`,
  )
  const links = [...picture.ties.values()].map(
    ({ id, kind, from, to, basis, sentence, strength, sides }) =>
      `<edge id="${safe(id)}" source="${safe(from)}" target="${safe(to)}">${data('edge', { kind, basis, sentence, strength, sides: sides?.join(' ') })}</edge>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    `<graph id="map" edgedefault="directed">${data('graph', { ...stamp })}`,
    ...things,
    ...links,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}
