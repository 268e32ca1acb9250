import type { Language } from '../language.ts'

const ORDINALS =
  ' premier:première:1er deuxième:second:seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième'
const COUNTS =
  ' un:une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'

const byValue = (...lists: string[]) => {
  const split = lists.map((list) => list.split(' ').map((forms) => forms.split(':').filter((form) => form !== '')))
  return (split[0] ?? []).map((_, value) => split.flatMap((list) => list[value] ?? []))
}

export const french: Language = {
  code: 'fr',
  name: 'French',
  direction: 'ltr',
  article: ['article', 'art'],
  divisions: {
    part: ['partie'],
    ch: ['chapitre'],
    sec: ['section'],
    subsec: ['sous-section'],
    title: ['titre'],
    annex: ['annexe'],
    appendix: ['appendice'],
    protocol: ['protocole'],
    declaration: ['déclaration'],
  },
  numbers: byValue(ORDINALS, COUNTS),
  later: 'bis ter quater quinquies sexies septies octies novies nonies decies'.split(' '),
  preamble: /^préambule(?:\s*:)?(?:\s+|$)/i,
  opening: /^(?:les|l[’'])\s*(?=[^.;:]*(?:parties|[ée]tats|gouvernements|membres|peuples)\b)[^.;:]*,$/i,
  enacting: /^(?:sont|est|ont) (?:convenue?s?|décidé|arrêté|adopté)[^.;]*:$|^proclame[^.;]*:$/i,
  closing: /^(?:en foi de quoi|fait (?:à|en|le)(?=\s))/i,
  contents: /^(?:sommaire|table des matières)$/i,
  deleted: /^[([]?(?:supprimé|abrogé|réservé)[^.]{0,40}[)\]]?\.?$/i,
  verbs: /\b(?:doi(?:t|vent)|peu(?:t|vent)|est|sont|a|ont|s[’']engagent?|désigne)\b/i,
  resolution: /^(?:résolution adoptée par|l[’']assemblée générale\b)/i,
  instrument:
    /^(?:(?:\S+ ){0,2}protocole|accord|convention|pacte|traité|déclarations?|échange de (?:lettres|notes)|acte final|charte|statut|règlement)\b/i,
  common: 'le la les de des du et à en au aux une est dans pour par que'.split(' '),
  examples: [
    ['Article premier', 'article 1'],
    ['ARTICLE PREMIER — Promesses', 'article 1'],
    ['Article 1er', 'article 1'],
    ['Article 2', 'article 2'],
    ['Art. 3 bis', 'article 3bis'],
    ['Chapitre premier', 'ch 1'],
    ['Chapitre II – Fin', 'ch 2'],
    ['PREMIÈRE PARTIE', 'part 1'],
    ['Partie I', 'part 1'],
    ['Annexe', 'annex 1'],
    ['Article 2 de la Convention', null],
  ],
}
