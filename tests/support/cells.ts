import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { type Cell, cell } from '../../server/coverage/index.ts'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { ingest } from '../../server/ingest/index.ts'
import { type DataFiles, demoWith, writeData } from './data.ts'

/** A maker of stores with the demonstration treaty, these links and these absences; it closes them after the tests. */
export function graphs() {
  const stores: GraphStore[] = []
  afterAll(() => Promise.all(stores.map((s) => s.close())))
  return async (links: object[], absences: object[] = [], more: DataFiles = {}) => {
    const store = createGrafeoStore({ graphDir: await mkdtemp(path.join(tmpdir(), 'counterpoise-graph-')) })
    stores.push(store)
    await ingest({ store, dataDir: await writeData({ ...demoWith(links, absences), ...more }) })
    return {
      store,
      cell: (measure: string, safeguard: string, yardstick: string | null = 'yardstick/all') =>
        store.reading((r) => cell(r, { measure: `demo/one/${measure}`, safeguard: `safeguard/${safeguard}`, yardstick })),
    }
  }
}

export const brief = (c: Cell) => [c.grade, c.strength, c.gap]
export const places = (c: Cell) => c.because.filter((f) => f.decides).map((f) => f.provision.replace('demo/one/', ''))
/** `requesting: mandatory`, side by side. */
export const bySide = (c: Cell) => Object.fromEntries(c.bySide.map((s) => [s.side, s.strength ?? s.force]))
