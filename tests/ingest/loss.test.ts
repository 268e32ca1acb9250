import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import { ingest } from '../../server/ingest/index.ts'
import { saysLoss, tooMuchGone } from '../../server/ingest/loss.ts'
import { demoWith, provides, writeData } from '../support/data.ts'

it('says what goes before it goes, and gives the load up where it is told to', async () => {
  const store = createGrafeoStore({ graphDir: mkdtempSync(path.join(tmpdir(), 'counterpoise-loss-')) })
  try {
    const whole = await writeData(
      demoWith(['2/1', '2/2', '2/3', '3/1', '3/2'].flatMap((at) => [provides(at, 'judge'), provides(at, 'notice')])),
    )
    const said: string[] = []
    const { dataset } = await ingest({ store, dataDir: whole, onLoss: (sentence) => said.push(sentence) })
    expect(said).toEqual([])
    const less = await writeData(demoWith([]))
    const refuse = (sentence: string) => {
      throw tooMuchGone(sentence)
    }
    await expect(ingest({ store, dataDir: less, onLoss: refuse })).rejects.toMatchObject({
      code: 'BAD_DATA',
      message: expect.stringMatching(
        /takes away 0 of \d+ things and 10 of \d+ links; such as link\/provides\/.* Nothing was loaded\..*--yes/,
      ),
    })
    expect((await store.health()).release?.id).toBe(dataset.release.id)
    expect((await ingest({ store, dataDir: less, onLoss: (sentence) => said.push(sentence) })).load.changed).toBe(true)
    expect(said).toHaveLength(1)
  } finally {
    await store.close()
  }
})

it('counts by kind too, so that a file of absences does not go unnoticed among many links', () => {
  const ids = (kind: string, n: number) => Array.from({ length: n }, (_, i) => ({ id: `${kind}/${i}` }))
  const dataset = { nodes: [...ids('absence', 900), ...ids('claim', 5_000)], links: [] }
  const loss = (gone: number) => ({
    things: ids('absence', 1_000)
      .slice(1_000 - gone)
      .map(({ id }) => id),
    links: [],
    of: { things: 6_000, links: 0 },
  })
  expect(saysLoss(loss(100), dataset)).toContain('100 of kind absence')
  expect(saysLoss(loss(10), dataset)).toBeNull()
})
