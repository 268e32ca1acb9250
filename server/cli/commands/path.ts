import { type Command, UsageError } from '../command.ts'

interface Found {
  paths: { length: number; sentence: string; basis: string; nodes: { id: string }[]; links: { id: string }[] }[]
}
const PATHS = `query ($from: ID!, $to: ID!, $most: Int!) { paths(from: $from, to: $to, maxLength: $most, first: 10, withParts: true) {
  length sentence basis nodes { id } links { id } } }`
const MOST = 6

export const findPath: Command = {
  name: 'path',
  summary: 'How one thing leads to another along the law; ends with 1 where nothing does.',
  usage: 'path <from> <to>',
  options: { most: { type: 'string', says: `how many links at most, 1 to 8; ${MOST} where it is left out` } },
  examples: ['path power/content-interception safeguard/notification', 'path uncc/final/46 safeguard/effective-remedy --json'],
  async run([from, to], { most }, asker) {
    if (!from || !to) throw new UsageError('It needs two ends, such as uncc/final/46 and safeguard/notification.')
    const { ask } = await asker()
    const { paths } = await ask<Found>(PATHS, { from, to, most: Number(most ?? MOST) })
    const none = `Nothing joins ${from} and ${to} within ${most ?? MOST} links.`
    return { text: paths.map(({ sentence }) => sentence).join('\n\n') || none, json: paths, good: paths.length > 0 }
  },
}
