import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { readData } from '../../server/ingest/read.ts'
import { textFolders } from '../../server/verify/held-texts.ts'
import { type Verification, verify } from '../../server/verify/index.ts'
import { reportVerification } from '../../server/verify/report.ts'
import { textsHeld } from '../support/texts.ts'

describe.runIf(textsHeld)('the data, against every official text that is held', () => {
  let verification: Verification
  beforeAll(async () => {
    const { dataset } = await build('data')
    verification = await verify(dataset, (await readData('data')).files, textFolders())
  }, 60_000)

  it('differs nowhere but where somebody has read why', () => {
    const bad = reportVerification(verification).filter((line) => line.startsWith('  ≠') || line.includes('copies'))
    expect(bad).toEqual([])
  })

  it('was compared with all of them', () => {
    expect(verification.notHeld).toEqual([])
    expect(verification.versions.length).toBeGreaterThanOrEqual(14)
    for (const { held, agreements } of verification.versions) expect(agreements.length, held.entry.version).toBeGreaterThan(50)
  })
})
