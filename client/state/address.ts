import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router'

const stringify = stringifySearchWith(JSON.stringify, JSON.parse)

/** `?cell=uncc/final/30~notification` → its values; a value that reads as JSON is read as JSON. */
export const parseSearch = parseSearchWith(JSON.parse)

/** The inverse of `parseSearch`. Ids stay readable: what an address may hold as it is is not escaped. */
export function stringifySearch(search: Record<string, unknown>): string {
  return stringify(search).replaceAll('%2F', '/').replaceAll('%7E', '~').replaceAll('%2C', ',').replaceAll('%3A', ':')
}
