import type { Language } from '../language.ts'

const MASCULINE = ' الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ')
const FEMININE = ' الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')
const TENS = ['', '', 'والعشرون', 'والثلاثون', 'والأربعون', 'والخمسون', 'والستون', 'والسبعون', 'والثمانون', 'والتسعون']

/** The first to the ninety-ninth, of both genders. */
const numbers = Array.from({ length: 100 }, (_, n) => {
  if (n <= 10) return n === 0 ? [] : [MASCULINE[n] as string, FEMININE[n] as string]
  const unit = n % 10
  const ten = Math.floor(n / 10)
  if (unit === 0) return [(TENS[ten] as string).replace(/^و/, '')]
  const [he, she] = unit === 1 ? ['الحادي', 'الحادية'] : [MASCULINE[unit] as string, FEMININE[unit] as string]
  return ten === 1 ? [`${he} عشر`, `${she} عشرة`] : [`${he} ${TENS[ten]}`, `${she} ${TENS[ten]}`]
})

export const arabic: Language = {
  code: 'ar',
  name: 'Arabic',
  direction: 'rtl',
  article: ['المادة', 'مادة'],
  divisions: {
    part: ['الباب', 'الجزء'],
    ch: ['الفصل'],
    sec: ['الفرع', 'القسم'],
    subsec: ['الفرع الثانوي'],
    annex: ['المرفق', 'مرفق', 'الملحق'],
    appendix: ['التذييل', 'تذييل'],
    protocol: ['البروتوكول'],
  },
  numbers,
  later: ['مكررا', 'مكرر', 'مكررة'],
  preamble: /^(?:ال)?ديباجة(?:\s*:)?(?:\s+|$)/,
  opening: /^إن (?=[^.;:؛]*(?:الأطراف|الدول|الحكومات|الأعضاء|شعوب))[^.;:؛]*[,،]$/,
  enacting: /^(?:قد )?(?:اتفقت|اتفقوا|قررت)[^.;؛]*:$/,
  closing: /^(?:وإثباتا لما تقدم|إثباتا لذلك|وإشهادا على ذلك|حُ?رر(?:ت)? في|حرر ب)/,
  contents: /^(?:المحتويات|الفهرس)$/,
  deleted: /^[([]?(?:محذوفة|ملغاة)[)\]]?\.?$/,
  verbs: /(?:^|\s)(?:يجوز|يجب|تعتمد|تتخذ|يقصد|تتعهد)(?=\s)/,
  resolution: /^(?:قرار اتخذته|إن الجمعية العامة)/,
  instrument: /^(?:اتفاقية|اتفاق|معاهدة|بروتوكول|إعلان|ميثاق|العهد)(?=\s|$)/,
  common: 'في من على أو إلى أن التي هذه عن'.split(' '),
  examples: [
    ['المادة 1', 'article 1'],
    ['المادة ٢', 'article 2'],
    ['المادة الأولى', 'article 1'],
    ['المادة 12: بيان', 'article 12'],
    ['الفصل الثاني', 'ch 2'],
    ['المرفق', 'annex 1'],
    ['المادة 3 من الاتفاقية', null],
  ],
}
