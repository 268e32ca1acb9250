import type { Reader } from '../graph/store.ts'
import { parseProvisionId } from '../model/ids.ts'
import { type NodeOfRow, PROVISION_PROPS, propsOf } from './provision-props.ts'
import type { StoredProps } from './things.ts'

/**
 * What lies below the provisions: for a division the next level only, for an article or what is below one everything, as whoever
 * opens an article usually goes on to its paragraphs and items, and one statement then does for all of them.
 */
export async function readSubtrees(reader: Reader, ids: string[]): Promise<StoredProps[]> {
  const isDivision = (id: string) => parseProvisionId(id)?.article === null
  const rows = await reader.run<{ node: NodeOfRow }>('provisions-below', {
    divisions: ids.filter(isDivision),
    articles: ids.filter((id) => !isDivision(id)),
    props: PROVISION_PROPS,
  })
  const found = new Map(rows.map(({ node }) => propsOf(node)).map((props) => [props.id, props]))
  return [...found.values()]
}
