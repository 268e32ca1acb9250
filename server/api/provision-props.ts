import type { StoredProps } from './things.ts'

/**
 * What is read of a provision: all that is stored but its witnesses, which outweigh the rest and are read where somebody asks for them.
 * Rows hold the values alone, in this order, since their names would be most of each row.
 */
export const PROVISION_PROPS = [
  'id',
  'kind',
  'title',
  'citation',
  'summary',
  'modality',
  'basis',
  'version',
  'instrument',
  'parent',
  'article',
  'level',
  'number',
  'order',
  'depth',
  'printedTitle',
  'measure',
  'extentOf',
  'text',
  'appliesWhen',
  'onlyIf',
  'source',
  'file',
  'line',
]

/** What a row holds of a thing: the values of `PROVISION_PROPS` where it is a provision, else all its properties. */
export type NodeOfRow = StoredProps | unknown[]

export function propsOf(node: NodeOfRow): StoredProps {
  if (!Array.isArray(node)) return node
  const props: StoredProps = {}
  for (let i = 0; i < PROVISION_PROPS.length; i += 1) {
    const value: unknown = node[i]
    if (value !== null && value !== undefined) props[PROVISION_PROPS[i] as string] = value
  }
  return props
}
