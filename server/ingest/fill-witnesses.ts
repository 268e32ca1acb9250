import { readFile, writeFile } from 'node:fs/promises'
import { isMap, isSeq, parseDocument } from 'yaml'
import { factsDigest, type Witnesses } from './witnesses.ts'

/**
 * Fills in `facts` for the witnesses of one file that lack it: whoever added the entry has compared it. An entry whose fact changed later is
 * not touched; compare again, remove its `facts` and run this once more. Gives how many were filled, and the ids that name nothing.
 */
export async function fillWitnesses(file: string, known: Witnesses): Promise<{ filled: number; unknown: string[] }> {
  const document = parseDocument(await readFile(file, 'utf8'))
  const list = document.get('witnesses')
  const unknown: string[] = []
  let filled = 0
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item) || item.has('facts')) continue
    const id = String(item.get('id'))
    const facts = known.facts.get(id)
    if (!facts) {
      unknown.push(id)
      continue
    }
    const fields = item.toJSON().fields as string[]
    item.set('facts', factsDigest(facts, fields))
    filled += 1
  }
  if (filled > 0) await writeFile(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }))
  return { filled, unknown }
}
