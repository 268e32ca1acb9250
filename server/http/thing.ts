import type { IncomingMessage, ServerResponse } from 'node:http'
import { createLoaders } from '../api/loaders.ts'
import type { GraphStore } from '../graph/store.ts'
import { LINK_TYPES } from '../model/graph.ts'
import { parseProvisionId } from '../model/ids.ts'
import { json, send, text } from './reply.ts'

/** The page of anything with an id. */
const pageOf = (id: string) => `/#/${parseProvisionId(id) ? 'p' : 'thing'}/${id}`
/** Of such signs every id is made; nothing else can lead anywhere, nor stand in a header. */
const CAN_BE_ID = /^[A-Za-z0-9~-]+(\/[A-Za-z0-9~-]+)*$/

/** `/id/<id>`: the page of a thing, or, for a program that asks for it, the thing as JSON-LD. */
export function createThings(store: GraphStore) {
  return async (req: IncomingMessage, res: ServerResponse, id: string) => {
    if (!CAN_BE_ID.test(id)) return send(req, res, 404, text('This can be no id. One looks like uncc/final/24 or safeguard/notification.'))
    res.setHeader('Vary', 'Accept')
    if (!String(req.headers.accept ?? '').includes('application/ld+json')) {
      res.writeHead(303, { Location: pageOf(id) }).end()
      return
    }
    const thing = await describe(store, id, `http://${req.headers.host}`)
    if (thing) await send(req, res, 200, json(thing, 'application/ld+json; charset=utf-8'), { 'Cache-Control': 'no-cache' })
    else await send(req, res, 404, text(`There is no ${id}.`))
  }
}

function describe(store: GraphStore, id: string, origin: string) {
  return store.reading(async (reader) => {
    const load = createLoaders(reader)
    const link = id.startsWith('link/') ? await load.link(id) : null
    const thing = link ?? (await load.thing(id))
    if (!thing) return null
    const { __typename: type, hash: _, id: __, fromId, toId, ...facts } = thing
    const ends = link ? { from: { '@id': fromId }, to: { '@id': toId } } : Object.fromEntries(await tiesOf(load, id))
    return { '@context': { '@vocab': 'urn:counterpoise:', '@base': `${origin}/id/` }, '@id': id, '@type': type, ...facts, ...ends }
  })
}

/** What the thing leads to, by kind of link. */
async function tiesOf(load: ReturnType<typeof createLoaders>, id: string) {
  const all = await Promise.all(LINK_TYPES.map(async (type) => [type, await load.out(id, type, ({ far }) => ({ '@id': far.id }))] as const))
  return all.filter(([, ends]) => ends.length > 0)
}
