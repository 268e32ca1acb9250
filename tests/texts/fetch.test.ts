import { mkdtemp, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { fetchAll } from '../../server/texts/fetch-all.ts'
import { fetchText } from '../../server/texts/fetch-text.ts'
import { sha256 } from '../../server/verify/held-texts.ts'
import { writeData } from '../support/data.ts'
import { makeHtml } from '../support/formats.ts'
import { freePort } from '../support/free-port.ts'
import { DEMO_TEXT, demoData } from '../verify/support.ts'

const page = makeHtml(DEMO_TEXT)
const large = Buffer.alloc(2 ** 20, 'x')
const server = createServer((request, response) => {
  if (request.url === '/treaty.html') return response.end(page)
  if (request.url === '/about') return response.end('<html><body><p>All about a treaty.</p></body></html>')
  if (request.url === '/large') return response.writeHead(200, { 'content-length': large.length }).end(large)
  if (request.url === '/never') return response.flushHeaders()
  return response.writeHead(404).end('nothing here')
})
let base: string
let dataset: GraphDataset
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  dataset = (await build(await writeData(demoData()))).dataset
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function fetching(url: string, urlDigest?: string) {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'counterpoise-texts-')), 'texts.local')
  const said: string[] = []
  const fetch = () => fetchAll(dataset, [{ version: 'demo/one', language: 'en', url, urlDigest }], folder, (s) => said.push(s))
  const [report] = await fetch()
  return { report, said, fetch, kept: () => readdir(folder).catch(() => []) }
}

describe('fetching official texts', () => {
  it('keeps what it could fetch and read, says its checksum, and does not fetch it again', async () => {
    const { report, said, fetch, kept } = await fetching(`${base}/treaty.html`, sha256(page))
    expect(report?.supplied?.findings.filter((f) => !f.agrees)).toEqual([])
    expect(said).toEqual([`demo/one (en): kept; ${sha256(page)}.`])
    expect(await kept()).toHaveLength(3)
    const [again] = await fetch()
    expect(again?.why).toBe('a text is held already')
  })

  it.each([
    ['a missing page', () => `${base}/gone`, undefined, /answers 404 for http.*\/gone/],
    ['a file of another checksum', () => `${base}/treaty.html`, `sha256:${'0'.repeat(64)}`, /not the file that was expected: sha256:/],
    ['a page about the text', () => `${base}/about`, undefined, /no text that can be read/],
  ])('says in plain words that it kept nothing of %s', async (_, url, digest, why) => {
    const { report, said, kept } = await fetching(url(), digest)
    expect(report?.why).toMatch(why)
    expect(said.at(-1)).toMatch(/^demo\/one \(en\): nothing was kept; /)
    expect(await kept()).toEqual([])
  })

  it('says that there is no network, or no answer in time', async () => {
    const closed = `http://127.0.0.1:${await freePort()}/treaty.html`
    expect((await fetching(closed)).report?.why).toMatch(/^there is no way to 127\.0\.0\.1:\d+ from this network$/)
    expect(await fetchText(`${base}/never`, undefined, () => {}, 300)).toMatchObject({
      kind: 'failed',
      why: expect.stringMatching(/did not answer in time/),
    })
  })

  it('tells how far it is', async () => {
    const seen: [number, number | null][] = []
    await fetchText(`${base}/large`, undefined, (bytes, all) => seen.push([bytes, all]))
    expect(seen.at(-1)).toEqual([large.length, large.length])
    expect(seen.length).toBeGreaterThan(1)
  })
})
