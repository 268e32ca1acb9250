import { type Command, UsageError } from '../command.ts'
import { table } from '../table.ts'

interface Compared {
  coverageComparison: {
    left: { title: string }
    right: { title: string }
    won: number
    lost: number
    changed: number
    same: number
    notComparable: number
    caution: string
    differences: { change: string; sentence: string }[]
  }
}
const COMPARE = `query ($left: ID!, $right: ID!, $yardstick: ID!) { coverageComparison(left: $left, right: $right, yardstick: $yardstick) {
  left { title } right { title } won lost changed same notComparable caution differences { change sentence } } }`
const STANDARD = 'yardstick/necessary-proportionate'

export const compareTexts: Command = {
  name: 'compare',
  summary: 'What two texts protect differently, measured by one standard.',
  usage: 'compare <text> <other text>',
  options: { yardstick: { type: 'string', says: `the standard; ${STANDARD} where it is left out` } },
  examples: ['compare uncc/zero uncc/final', 'compare uncc budapest --yardstick yardstick/uncc-24 --json'],
  async run([left, right], { yardstick }, asker) {
    if (!left || !right) throw new UsageError('It needs two texts, such as uncc/zero and uncc/final.')
    const { ask } = await asker()
    const { coverageComparison: found } = await ask<Compared>(COMPARE, { left, right, yardstick: yardstick ?? STANDARD })
    const counts = `${found.won} won, ${found.lost} lost, ${found.changed} changed, ${found.same} the same, ${found.notComparable} could not be compared.`
    const rows = found.differences.map(({ change, sentence }) => [change.toLowerCase().replaceAll('_', ' '), sentence])
    const lines = [`${found.left.title}, then ${found.right.title}`, '', counts]
    return {
      text: [...lines, ...(rows.length > 0 ? [table(['change', 'in a sentence'], rows)] : []), found.caution].join('\n'),
      json: found,
    }
  },
}
