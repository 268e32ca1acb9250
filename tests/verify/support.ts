import { build } from '../../server/ingest/index.ts'
import { readOfficialText } from '../../server/reader/index.ts'
import { compareVersion } from '../../server/verify/compare.ts'
import type { Finding } from '../../server/verify/finding.ts'
import { sha256 } from '../../server/verify/held-texts.ts'
import { subjectOf } from '../../server/verify/subject.ts'
import { type DataFiles, demoWith, writeData } from '../support/data.ts'

/** The official text of the invented treaty `demo/one`, as its data has it. */
export const DEMO_TEXT = `Demonstration Treaty

Good wishes to all who read it.

CHAPTER I

General

Article 1

Use of terms

The term "party" means a State.

CHAPTER II

Powers

Article 2

Safeguards

1. Powers shall have conditions.

2. They may have more.

3. Judges may look.

Article 3

Listening

1. A Party shall listen.

2. It acts under article 2, paragraph 1.

Article 4

Searching

1. A Party shall search.

2. It may seize.

3. It may unlock.

CHAPTER III

Cooperation

Article 5

Assistance

1. The Parties shall help each other.

2. They shall do so soon.

3. They may share.

Article 6

Listening abroad

1. A Party may ask another to listen.

CHAPTER IV

Final provisions

Article 7

Entry into force

This treaty begins at once.
`

const VERSION = 'instruments/demo/versions/one.yaml'

/** The data of the invented treaty: with every modality as printed, and `article 3(2)` referring to article 2(1). */
export function demoData(change: (version: string) => string = (v) => v, links: object[] = []): DataFiles {
  const data = demoWith([{ type: 'REFERS_TO', from: 'demo/one/3/2', to: 'demo/one/2/1' }, ...links])
  const text = JSON.stringify(data[VERSION])
    .replace('"summary":"Terms."', '"summary":"Says what a party is."')
    .replace('"id":"2/1"', '"id":"2/1","modality":"shall"')
  return { ...data, [VERSION]: change(text) }
}

/** What differs between the data and a text of the invented treaty: id, field, ours, printed. */
export async function differences(
  data: DataFiles,
  text: string,
  more: { language?: string; upToArticle?: number } = {},
): Promise<string[]> {
  return (await findings(data, text, more)).filter((f) => !f.agrees).map((f) => `${f.id} ${f.field}: ${f.ours} / ${f.printed}`)
}

export async function findings(data: DataFiles, text: string, more: { language?: string; upToArticle?: number } = {}): Promise<Finding[]> {
  const { dataset } = await build(await writeData(data))
  const official = readOfficialText({ version: 'demo/one', name: 'demo.txt', text })
  const entry = { version: 'demo/one', language: 'en', ...more }
  return compareVersion(subjectOf(dataset, entry, { digest: sha256(Buffer.from(text)), text, official }))
}
