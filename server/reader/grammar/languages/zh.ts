import type { Language } from '../language.ts'

const DIGITS = [...' 一二三四五六七八九']

/** 一 to 一百九十九. */
const numbers = Array.from({ length: 200 }, (_, n) => {
  if (n === 0) return []
  const unit = n % 10 === 0 ? '' : (DIGITS[n % 10] as string)
  const ten = Math.floor(n / 10) % 10
  const tens = ten === 0 ? '' : `${ten === 1 && n < 100 ? '' : DIGITS[ten]}十`
  if (n < 100) return [tens + unit]
  return [`一百${tens || (unit ? '零' : '')}${unit}`]
})

export const chinese: Language = {
  code: 'zh',
  name: 'Chinese',
  direction: 'ltr',
  article: [],
  divisions: { annex: ['附件'], appendix: ['附录'] },
  circumfix: {
    before: '第',
    article: ['条'],
    divisions: { part: ['部分', '编'], ch: ['章'], sec: ['节'], subsec: ['分节'] },
  },
  numbers,
  later: ['之二', '之三', '之四', '之五', '之六', '之七', '之八', '之九', '之十'],
  preamble: /^(?:序言|序文|前言)(?:\s*[:：])?(?:\s+|$)/,
  opening:
    /^(?!又|并|还|认|考|铭|回|强|确|意|注|希|期|承|尊|重申|深信|致力|鉴于|念及|兼顾)[^，。；：]{0,30}(?:缔约|各国|国家|政府|成员|人民)[^，。；：]{0,12}[,，]$/,
  enacting: /^(?:兹|现|特|达成)?[^。；]{0,12}(?:议定|协议|商定|同意)[^。；]*[:：]$/,
  closing: /^(?:为此[,，]|(?:下列|以下)[^。]{0,30}(?:签字|签署)|\S{0,24}年\S{1,3}月\S{1,4}日订于|订于)/,
  contents: /^目\s*[录次]$/,
  deleted: /^[(（]?(?:删除|已删|保留)[)）]?[。.]?$/,
  verbs: /(?:应当?|不得|可以|必须)/,
  resolution: /^(?:大会\S{0,20}决议|.{0,20}大会[,，]$)/,
  instrument: /^.{0,30}(?:公约|协定|条约|议定书|宣言|换文|宪章|规约)$/,
  common: [...'的和国在应为有与不或'],
  examples: [
    ['第一条', 'article 1'],
    ['第 12 条', 'article 12'],
    ['第十二条 承诺', 'article 12'],
    ['第二条之二', 'article 2bis'],
    ['第一章', 'ch 1'],
    ['第二部分', 'part 2'],
    ['附件一', 'annex 1'],
    ['附件', 'annex 1'],
    ['第一条所述的承诺', null],
  ],
}
