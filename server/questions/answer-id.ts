import { badInput } from '../errors.ts'
import type { Arguments } from './arguments.ts'

export interface Cited {
  release: string
  /** The question's id. */
  question: string
  args: Arguments
}

/**
 * The id by which an answer can be cited: `r-0123456789ab/lacks-safeguard;safeguard=safeguard%2Fnotification;version=uncc%2Ffinal`, its
 * arguments in the order of their names.
 */
export function answerId({ release, question, args }: Cited): string {
  const parts = Object.entries(args)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `;${name}=${encodeURIComponent(value)}`)
  return `${release}/${question.replace(/^question\//, '')}${parts.join('')}`
}

/** Reads such an id back. Throws BAD_INPUT for what is none. */
export function parseAnswerId(id: string): Cited {
  const [, release = '', name = '', rest = ''] = /^(r-[0-9a-f]{12})\/([a-z0-9]+(?:-[a-z0-9]+)*)((?:;[a-zA-Z]+=[^;]*)*)$/.exec(id) ?? []
  if (!release) throw badInput(`${id} is not the id of an answer, such as r-0123456789ab/lacks-safeguard;version=uncc%2Ffinal.`, { id })
  try {
    const args = Object.fromEntries(
      rest
        .split(';')
        .slice(1)
        .map((part) => {
          const at = part.indexOf('=')
          return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))]
        }),
    )
    return { release, question: `question/${name}`, args }
  } catch {
    throw badInput(`${id} holds a % that does not stand for a letter.`, { id })
  }
}
