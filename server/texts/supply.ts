import { notFound, ProductError } from '../errors.ts'
import type { GraphDataset } from '../model/graph.ts'
import type { SettledEntry } from '../model/official-text.ts'
import type { PlainText } from '../reader/formats/plain-text.ts'
import type { OfficialText, Suspicion } from '../reader/index.ts'
import { leftOf, type Region, readFileAs } from '../reader/read-file.ts'
import { compareVersion } from '../verify/compare.ts'
import type { Finding } from '../verify/finding.ts'
import { misfit } from '../verify/fits.ts'
import { sha256 } from '../verify/held-texts.ts'
import { isSame } from '../verify/settle.ts'
import { subjectOf } from '../verify/subject.ts'
import { keepText } from './store.ts'

export interface Supplied {
  version: string
  plain: PlainText
  official: OfficialText
  /** What of the file is in no provision. */
  left: Region[]
  suspicions: Suspicion[]
  provisions: number
  /** What was compared; differences that are settled count as agreements. */
  findings: Finding[]
}

/**
 * Takes an official file as the text of a version: reads it, compares it with the data and keeps it in `folder`. Differences are reported
 * and do not keep it out; a structure that the reader does not know throws a ParseProblem, and nothing is kept.
 */
export async function supplyText(
  dataset: GraphDataset,
  { version, name, bytes, folder }: { version: string; name: string; bytes: Uint8Array; folder: string },
  settledIn: (language: string) => SettledEntry[] = () => [],
): Promise<Supplied> {
  if (!dataset.nodes.some((n) => n.label === 'Version' && n.id === version)) {
    const known = dataset.nodes.filter((n) => n.label === 'Version').map((n) => n.id)
    throw notFound(`There is no version ${version} in data/. Known: ${known.join(', ')}.`)
  }
  const read = await readFileAs(version, name, bytes)
  const { plain, official } = read
  const { language } = official
  const subject = subjectOf(dataset, { version, language }, { digest: sha256(bytes), text: plain.text, official })
  const findings = compareVersion(subject)
  const why = misfit(subject, findings)
  if (why)
    throw new ProductError(
      'BAD_DATA',
      `${name} is not the text of ${version}: ${why}. Nothing was kept, and what was kept before stays. See which version it is the text of.`,
    )
  const settled = settledIn(language)
  await keepText(folder, { version, name, bytes, text: plain.text })
  // Searches were run over the one copy that data/ names, and count what that copy has.
  const told = findings.filter((f) => !f.field.startsWith('search '))
  return {
    version,
    plain,
    official,
    left: leftOf(read),
    suspicions: read.suspicions,
    provisions: official.provisions.length,
    findings: told.map((f) => ({ ...f, agrees: f.agrees || settled.some((s) => isSame(s, f)) })),
  }
}
