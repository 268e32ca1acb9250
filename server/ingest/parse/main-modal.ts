import type { Modality } from '../../model/terms.ts'

const MODAL =
  /\b(?:shall not|shall endeavour|shall seek to|shall (?:also )?be entitled to|shall|must|may not|may|is encouraged to|are encouraged to)\b/g
/** Words of a clause that hangs from another one; the modal behind them is not the provision's own. */
const HANGING = /\b(?:which|who|whose|that|as|where|when|if|whether|unless|until)\b[^,;:]*$/i
/** How a text says how it is to be read, or where it applies; it puts nobody under a duty. */
const READING =
  /^nothing in\b|\bshall not be (?:interpreted|construed)\b|\bterms? [^.;]{0,80}\b(?:shall (?:include|mean)|means?)\b|\bshall be without prejudice\b|\bprovisions of [^.;]{0,60} shall (?:not )?apply\b/i

/**
 * The modality of a provision's main clause, by the table in `data/strength.yaml`: `shall not`, `must` and `may not` are shall.
 * Null where there are no words of its own: then its items decide. A first reading, for a person to settle where it differs.
 */
export function mainModal(text: string): Modality | null {
  if (text.trim() === '') return null
  for (const sentence of text.replace(/\s+/g, ' ').split(/(?<=[.;]) /)) {
    const modals = [...sentence.matchAll(MODAL)]
    const main =
      modals.find((m) => !HANGING.test(sentence.slice(0, m.index))) ??
      modals.find((m) => !/\b(?:as|which|who) $/.test(sentence.slice(0, m.index)))
    if (READING.test(sentence) && (!main || /^shall/.test(main[0]))) return 'none'
    if (main) return modalityOf(main[0])
  }
  return 'none'
}

function modalityOf(words: string): Modality {
  if (words === 'shall endeavour' || words === 'shall seek to') return 'shall-endeavour'
  if (words === 'may' || words.endsWith('entitled to') || words.endsWith('encouraged to')) return 'may'
  return 'shall'
}
