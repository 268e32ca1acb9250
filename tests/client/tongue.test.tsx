import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Words } from '../../client/pages/provision/words.tsx'
import { tongueOf } from '../../client/words/tongue.ts'

describe('somebody else’s words', () => {
  it('are marked with their language and the side they begin on', () => {
    expect(tongueOf('المادة 6. احترام حقوق الإنسان')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(tongueOf('1. المادة (CRC) عن الحقوق')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(tongueOf('第六条 尊重人权')).toEqual({ lang: 'zh', dir: 'ltr' })
    expect(tongueOf('Статья 6. Уважение прав человека')).toEqual({ lang: 'ru', dir: 'ltr' })
    expect(tongueOf('A made sentence of the kind that any of these has, with words for the eye')).toEqual({ lang: 'en', dir: 'ltr' })
    expect(tongueOf('Une phrase que les gens ont faite pour le plaisir des yeux et dans une langue')).toEqual({ lang: 'fr', dir: 'ltr' })
    expect(tongueOf('Una frase hecha para los ojos y las manos con una sola palabra del idioma')).toEqual({ lang: 'es', dir: 'ltr' })
  })

  it('are not taken for English where their language is not known', () => {
    for (const text of ['', '6', 'Lorem ipsum dolor', 'Kila mtu ana haki']) expect(tongueOf(text), text).toEqual({ lang: '', dir: 'auto' })
  })

  it('stand so on the page of a provision', () => {
    const provision = {
      summary: 'What we say of it.',
      text: 'المادة 6. احترام حقوق الإنسان',
      children: [],
      version: { partial: false, instrument: { languages: ['ar', 'en'], depositary: null, officialUrl: null } },
    }
    const page = renderToStaticMarkup(<Words provision={provision} />)
    expect(page).toMatch(/<blockquote[^>]* lang="ar" dir="rtl"[^>]*>المادة/)
    expect(page).toMatch(/<p class="law big">What we say of it/)
  })
})
