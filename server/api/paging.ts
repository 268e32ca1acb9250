import { badInput } from '../errors.ts'

export const LARGEST_PAGE = 100

/** The page size asked for, where it is one. */
export function pageSize(name: string, size: number): number {
  if (size < 1 || size > LARGEST_PAGE) throw badInput(`${name} must be between 1 and ${LARGEST_PAGE}; it is ${size}.`, { argument: name })
  return size
}

export function atMost<T>(most: number, name: string, list: T[]): T[] {
  if (list.length < 1 || list.length > most)
    throw badInput(`${name} must name between 1 and ${most} things; it names ${list.length}.`, { argument: name })
  return list
}
