import type { Language } from '../language.ts'

const ORDINALS =
  ' primero:primera:primer segundo:segunda tercero:tercera:tercer cuarto:cuarta quinto:quinta sexto:sexta séptimo:séptima octavo:octava noveno:novena décimo:décima undécimo:undécima duodécimo:duodécima decimotercero:decimotercera decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno vigésimo'
const COUNTS =
  ' uno:única:único dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'

const byValue = (...lists: string[]) => {
  const split = lists.map((list) => list.split(' ').map((forms) => forms.split(':').filter((form) => form !== '')))
  return (split[0] ?? []).map((_, value) => split.flatMap((list) => list[value] ?? []))
}

export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  direction: 'ltr',
  article: ['artículo', 'articulo', 'art'],
  divisions: {
    part: ['parte'],
    ch: ['capítulo', 'capitulo'],
    sec: ['sección', 'seccion'],
    subsec: ['subsección', 'subseccion'],
    title: ['título', 'titulo'],
    annex: ['anexo'],
    appendix: ['apéndice', 'apendice'],
    protocol: ['protocolo'],
    declaration: ['declaración'],
  },
  numbers: byValue(ORDINALS, COUNTS),
  later: 'bis ter quater quinquies sexies septies octies novies nonies decies'.split(' '),
  preamble: /^preámbulo(?:\s*:)?(?:\s+|$)/i,
  opening: /^(?:los|las|el|la) (?=[^.;:]*(?:partes|estados|gobiernos|miembros|pueblos)\b)[^.;:]*,$/i,
  enacting: /^(?:han|ha) (?:acordado|convenido|decidido|resuelto|adoptado)[^.;]*:$|^(?:acuerdan|convienen|proclama)[^.;]*:$/i,
  closing: /^(?:en (?:fe|testimonio) de lo cual|hech[oa] (?:en|a|el)\b)/i,
  contents: /^(?:índice|indice|contenido)$/i,
  deleted: /^[([]?(?:suprimido|derogado|reservado)[^.]{0,40}[)\]]?\.?$/i,
  verbs: /\b(?:deberán?|podrán?|es|son|ha|han|será|serán|se entenderá)\b/i,
  resolution: /^(?:resolución aprobada por|la asamblea general\b)/i,
  instrument:
    /^(?:protocolo|acuerdo|convenio|convención|pacto|tratado|declaraci(?:ón|ones)|canje de|acta final|carta|estatuto|reglamento)\b/i,
  common: 'el la los las de del y en que por para una se al con'.split(' '),
  examples: [
    ['Artículo 1', 'article 1'],
    ['ARTÍCULO PRIMERO', 'article 1'],
    ['Artículo 2 bis. Promesas', 'article 2bis'],
    ['Art. 3', 'article 3'],
    ['Capítulo I', 'ch 1'],
    ['Primera parte', 'part 1'],
    ['Anexo II', 'annex 2'],
    ['Artículo 2 de la Convención', null],
  ],
}
