import { compared, type Finding } from './finding.ts'
import { compareCounts, compareNumbers, comparePlaces } from './numbers.ts'
import { compareReferences } from './references.ts'
import { compareSearches } from './searches.ts'
import { isEnglish, type Subject } from './subject.ts'
import { compareModality, compareTerms, compareTitles } from './words.ts'

/** Every comparison of one version with one official text; of a text that is not English, numbers and places alone. */
export function compareVersion(subject: Subject): Finding[] {
  const { entry, digest } = subject
  return [
    ...(entry.digest ? [compared(entry.version, `file (${entry.language})`, entry.digest, digest)] : []),
    ...compareCounts(subject),
    ...compareNumbers(subject),
    ...comparePlaces(subject),
    ...(isEnglish(subject)
      ? [compareTitles, compareModality, compareTerms, compareReferences, compareSearches].flatMap((compare) => compare(subject))
      : []),
  ]
}
