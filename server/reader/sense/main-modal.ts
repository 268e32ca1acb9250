import type { Modality } from '../../model/terms.ts'

const MODAL =
  /\b(?:shall not|shall endeavour|shall seek to|shall (?:also )?be entitled to|shall|must|may not|may in no case|may no longer|may|undertakes?|is obliged to|are obliged to|is encouraged to|are encouraged to)\b/g
/** A set phrase, and nobody's permission. */
const SET_PHRASE = /\bas the case $|\bas (?:it|he|they) $/
/** Words of a clause that hangs from another one; the modal behind them is not the provision's own. */
const HANGING = /\b(?:which|who|whose|that|as|where|when|if|whether|unless|until)\b[^,;:]*$/i
/** How a text says how it is to be read, or where it applies; it puts nobody under a duty. */
const READING =
  /\bshall not be (?:interpreted|construed|held to)\b|\bterms? [^.;]{0,80}\b(?:shall (?:not )?(?:include|mean)|means?)\b|\bshall be without prejudice\b|\bprovisions (?:of|for) [^.;]{0,60} shall (?:not )?apply\b|\bshall mean\b|\bshall (?:not|in no way|not in any way) (?:prejudice|prejudge|affect|limit|impair)\b|\bshall not be so construed\b|^none of the provisions\b|^(?:the present|this) (?:convention|protocol|article) (?:shall (?:not )?apply|applies)\b|^the following provisions shall apply\b|^paragraphs? [^.;]{0,60} shall (?:not )?apply\b/i
const NOTHING = /^nothing in\b|\bnothing (?:contained )?in (?:this|the present)\b/i
/** What a person is entitled to, somebody must give. */
const PERSON = /\b(?:anyone|everyone|persons?|child|children|individuals?)\b/i

/**
 * The modality of a provision's main clause, by the table in `data/strength.yaml`: `shall not`, `must` and `may not` are shall.
 * Null where there are no words of its own: then its items decide. A first reading, for a person to settle where it differs.
 */
export function mainModal(text: string): Modality | null {
  if (text.trim() === '') return null
  const words = text.replace(/\s+/g, ' ').trim()
  const isFragment = /^\p{Ll}/u.test(words)
  // An item printed in capitals begins with its verb: "Shall establish …".
  for (const sentence of words.replace(/^(?:Shall|May)\b/, (verb) => verb.toLowerCase()).split(/(?<=[.;]) /)) {
    const modals = [...sentence.matchAll(MODAL)].filter((m) => !SET_PHRASE.test(sentence.slice(0, m.index)))
    const main =
      modals.find((m) => !HANGING.test(sentence.slice(0, m.index))) ??
      (isFragment ? undefined : modals.find((m) => !/\b(?:as|which|who) $/.test(sentence.slice(0, m.index))))
    const nothing = sentence.search(NOTHING)
    if (nothing >= 0 && (!main || nothing < main.index)) return 'none'
    if (READING.test(sentence) && (!main || /^shall/.test(main[0]))) return 'none'
    if (main) return modalityOf(main[0], sentence.slice(0, main.index), sentence.slice(main.index + main[0].length))
  }
  return 'none'
}

function modalityOf(words: string, before: string, behind: string): Modality {
  if (words === 'shall endeavour' || words === 'shall seek to') return 'shall-endeavour'
  if (words === 'shall' && /^,[^;:]{0,200}, (?:endeavour|seek) to\b/.test(behind)) return 'shall-endeavour'
  if (words.endsWith('entitled to')) return PERSON.test(before) ? 'shall' : 'may'
  // "No reservation may be made" forbids.
  if (words === 'may') return /^no\b/i.test(before) ? 'shall' : 'may'
  return words.endsWith('encouraged to') ? 'may' : 'shall'
}
