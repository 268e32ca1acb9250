import { Kind, type ValueNode } from 'graphql'
import { badInput } from '../../errors.ts'
import { isDay } from '../../status/days.ts'

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value
  throw badInput('A day is written as year, month and day, and must be one that there is, such as 2026-11-25.')
}

/** What comes in is a day; what goes out may be a month or a year, where no more is known. */
export const date = {
  __parseValue: day,
  __parseLiteral: (node: ValueNode) => day(node.kind === Kind.STRING ? node.value : null),
}
