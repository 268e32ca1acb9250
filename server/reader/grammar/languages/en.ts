import type { Language } from '../language.ts'

const UNITS =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const ORDINAL_UNITS =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** One to ninety-nine, as count and as place. */
const numbers = Array.from({ length: 100 }, (_, n) => {
  if (n < 20) return n === 0 ? [] : [UNITS[n] as string, ORDINAL_UNITS[n] as string]
  const ten = TENS[Math.floor(n / 10)] as string
  if (n % 10 === 0) return [ten, ten.replace(/y$/, 'ieth')]
  return [UNITS, ORDINAL_UNITS].map((units) => `${ten}-${units[n % 10]}`)
})

export const english: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  article: ['article', 'artikel', 'art', 'rule', 'regulation'],
  divisions: {
    part: ['part'],
    ch: ['chapter'],
    sec: ['section'],
    subsec: ['subsection', 'sub-section'],
    title: ['title'],
    annex: ['annex', 'schedule', 'attachment'],
    appendix: ['appendix'],
    protocol: ['protocol'],
    declaration: ['declaration'],
  },
  numbers,
  later: 'bis ter quater quinquies sexies septies octies novies nonies decies'.split(' '),
  preamble: /^preamble(?:\s*:)?(?:\s+|$)/i,
  opening: /^(?:the|we) (?=[^.;:]*(?:parties|states?|governments?|members?|peoples?)\b)[^.;:]*,$/i,
  enacting:
    /^(?:now,? therefore,? )?(?:the [^.;:]{1,80} )?(?:have|has|do|did) (?:hereby |therefore |accordingly |resolved and )*(?:agreed?|decided|adopts?|resolved|proclaims?)\b[^.;]*:$/i,
  closing:
    /^(?:in (?:witness|faith) (?:whereof|thereof|hereof|of which)|in testimony whereof|done (?:at|in|on|this|by|and)\b|the foregoing is the authentic text|for the government of [^.;:]{1,60}$)/i,
  contents: /^(?:table of )?contents$|^arrangement of (?:sections|articles|rules)$/i,
  deleted: /^[([]?(?:deleted|repealed|omitted|suppressed|abrogated|withdrawn|reserved)\b[^.]{0,60}[)\]]?\.?$/i,
  verbs: /\b(?:shall|must|may|undertakes?|agrees?|is|are|has|have|means)\b/i,
  resolution: /^(?:resolution adopted by|the general assembly\b|the (?:council|conference|commission|committee)\b[^.;:]*,$)/i,
  instrument:
    /^(?:(?:\w+ ){0,3}protocol|(?:additional |supplementary |administrative |implementing )?(?:agreement|arrangement|convention|covenant|treaty)|agreed minutes?|exchange of (?:letters|notes)|(?:standard |model )?letters? of|(?:separate|additional|supplementary|secret) articles?|final act|(?:joint |unilateral |interpretative )?declarations?|memorandum of|understandings?|charter|statute|regulations?|rules|recommendation)\b/i,
  common: 'the of and to in shall be or this by with for any'.split(' '),
  examples: [
    ['Article 12', 'article 12'],
    ['ARTICLE 12 bis — Extradition', 'article 12bis'],
    ['Article 3.', 'article 3'],
    ['Art. 4', 'article 4'],
    ['Article XIV', 'article 14'],
    ['Article Seven', 'article 7'],
    ['ARTICLE FIRST', 'article 1'],
    ['Article 1st. Peace', 'article 1'],
    ['article 2', 'article 2'],
    ['Article 2A', 'article 2a'],
    ['Article 2 (deleted)', 'article 2'],
    ['Article 4 Promises', 'article 4'],
    ['Article 4 of the Convention applies', null],
    ['PART TWO', 'part 2'],
    ['PART B', 'part 2'],
    ['First Part', 'part 1'],
    ['Chapter IV. Words', 'ch 4'],
    ['Sub-section A', 'subsec 1'],
    ['Annex', 'annex 1'],
    ['Annex II', 'annex 2'],
    ['APPENDIX', 'appendix 1'],
    ['Part of the goods', null],
  ],
}
