import type { ZodError } from 'zod'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

type Issue = ZodError['issues'][number]
type Places = Pick<YamlFile, 'at' | 'atKey'>

const fix = 'See data/FORMAT.md for what may stand here.'
const named = (path: readonly PropertyKey[]) => path.filter((key) => typeof key !== 'number').join('.') || 'the file'

/** What a value lacks to be what its schema asks for, at the very key or value that is wrong. */
export const shapeProblems = (error: ZodError, places: Places): Problem[] => error.issues.flatMap((issue) => problemsOf(issue, [], places))

function problemsOf(issue: Issue, above: PropertyKey[], places: Places): Problem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...places.atKey(path, key),
      rule: 'shape',
      message: `${named(path)}: there is no field ${JSON.stringify(key)}.`,
      fix,
    }))
  // Of the shapes that a value may have, the one it comes nearest to says what is wrong.
  const nearest =
    issue.code === 'invalid_union' ? issue.errors.toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0] : undefined
  if (nearest && nearest.length > 0) return nearest.flatMap((inner) => problemsOf(inner as Issue, path, places))
  return [{ ...places.at(path), rule: 'shape', message: `${named(path)}: ${issue.message}.`, fix }]
}

const depth = (issues: readonly { path: readonly PropertyKey[] }[]) => Math.max(0, ...issues.map((issue) => issue.path.length))
