import DataLoader from 'dataloader'
import { expect, it } from 'vitest'
import { inRounds } from '../../server/api/rounds.ts'
import type { Reader, Row } from '../../server/graph/store.ts'

const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

it('asks once for what two statements lead to, whichever answers first', async () => {
  const asked: string[] = []
  const slow: Reader = {
    release: {} as Reader['release'],
    run: async <R extends object = Row>(name: string) => {
      asked.push(name)
      await after(name === 'first' ? 30 : 1)
      return [] as R[]
    },
  }
  const { reader, batchScheduleFn } = inRounds(slow)
  const things = new DataLoader<string, string>(
    async (ids) => {
      await reader.run(`things ${[...ids].sort().join(' ')}`)
      return [...ids]
    },
    { batchScheduleFn },
  )
  await Promise.all([reader.run('first').then(() => things.load('a')), reader.run('second').then(() => things.load('b'))])
  expect(asked).toEqual(['first', 'second', 'things a b'])
})

it('goes on after a statement that fails', async () => {
  const { reader, batchScheduleFn } = inRounds({
    release: {} as Reader['release'],
    run: () => after(5).then(() => Promise.reject(new Error('no'))),
  })
  const things = new DataLoader<string, string>(async (ids) => [...ids], { batchScheduleFn })
  const failed = reader.run('first').catch(() => 'failed')
  expect(await Promise.all([failed, things.load('a')])).toEqual(['failed', 'a'])
})
