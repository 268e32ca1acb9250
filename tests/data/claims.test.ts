import { beforeAll, describe, expect, it } from 'vitest'
import { claimsView } from '../../client/pages/claims/view.ts'
import { exploreView } from '../../client/pages/explore/view.ts'
import { matrixView, onlyOf, openCell } from '../../client/pages/matrix/view.ts'
import { parseSearch } from '../../client/state/address.ts'
import { idsInView } from '../../server/ingest/views.ts'
import type { GraphNode } from '../../server/model/graph.ts'
import { type Corpus, readCorpus } from '../support/corpus.ts'
import { type CriticSource, critics, sourceKeys } from '../support/critics.ts'
import { domainFile, domainHeld, tableBelow } from '../support/domain.ts'

let corpus: Corpus
let claims: GraphNode[]
beforeAll(async () => {
  corpus = await readCorpus()
  claims = corpus.of('Claim')
  expect(claims.length).toBeGreaterThan(50)
}, 60_000)

const ends = (claim: string, type: 'ABOUT' | 'MADE_BY' | 'ANSWERED_BY') => corpus.ofType(type).filter((l) => l.from === claim)
const textOf = (id: string) => id.split('/').slice(0, 2).join('/')
const isText = (id: string) => ['Provision', 'Version', 'Instrument'].includes(String(corpus.byId.get(id)?.label))
const dateOf = (id: string) => String(corpus.byId.get(textOf(id))?.props.date)
const authors = (claim: string) =>
  ends(claim, 'MADE_BY')
    .filter((l) => l.props.role === 'author')
    .map((l) => l.to)

describe('every claim', () => {
  it('says how it is known, by whom, how much of them was read, and where it belongs', () => {
    const bad = claims.filter((c) => {
      const made = ends(c.id, 'MADE_BY')
      const isMarked = ['read', 'reported', 'machine-report'].includes(String(c.props.mark))
      const hasDepth = made.length > 0 && made.every((l) => corpus.byId.get(l.to)?.props.depth !== undefined)
      const about = ends(c.id, 'ABOUT')
      return !(isMarked && hasDepth && about.length > 0 && about.every((l) => ['stated', 'ours'].includes(String(l.props.placement))))
    })
    expect(bad.map((c) => c.id)).toEqual([])
  })

  it('that is reported names who reports it, and one that was read in its source does not rest on a report', () => {
    const depths = (id: string) => authors(id).map((s) => corpus.byId.get(s)?.props.depth)
    const hasReporter = (id: string) => ends(id, 'MADE_BY').some((l) => l.props.role === 'reporter')
    const bad = claims.filter((c) =>
      c.props.mark === 'reported'
        ? !hasReporter(c.id) && !depths(c.id).includes('reported')
        : c.props.mark === 'read' && !depths(c.id).some((d) => d !== 'reported'),
    )
    expect(bad.map((c) => c.id)).toEqual([])
  })

  it('names a text that it speaks of, and beside it nothing but what a text can have or lack', () => {
    const subjects = ['Safeguard', 'Power', 'Mechanism']
    const bad = claims.filter((c) => {
      const places = ends(c.id, 'ABOUT').map((l) => l.to)
      return !places.some(isText) || places.some((id) => !isText(id) && !subjects.includes(String(corpus.byId.get(id)?.label)))
    })
    expect(bad.map((c) => c.id)).toEqual([])
  })

  it('that asks for a safeguard by its name stands at that safeguard too', () => {
    // By words that no ask can use without meaning the safeguard.
    const words: [RegExp, string][] = [
      [/dual criminality/i, 'safeguard/dual-criminality'],
      [/\bnotification\b|\bnotice\b/i, 'safeguard/notification'],
      [/prior authorisation/i, 'safeguard/prior-authorisation'],
      [/effective redress|effective remedy/i, 'safeguard/effective-remedy'],
      [/exception for good faith/i, 'safeguard/security-research-exception'],
    ]
    const missing = claims.flatMap((c) => {
      const places = ends(c.id, 'ABOUT').map((l) => l.to)
      return words.flatMap(([word, id]) => (word.test(String(c.props.ask ?? '')) && !places.includes(id) ? [`${c.id}: ${id}`] : []))
    })
    expect(missing).toEqual([])
  })

  it('is answered only by a later text than every one that it is about, with our reason', () => {
    const bad = claims.flatMap((c) =>
      ends(c.id, 'ANSWERED_BY').filter((a) => {
        const isLater = ends(c.id, 'ABOUT').every(
          (l) => !isText(l.to) || (dateOf(l.to) < dateOf(a.to) && textOf(l.to).split('/')[0] === textOf(a.to).split('/')[0]),
        )
        return !isLater || !/^\S.{10,}\.$/.test(String(a.props.note))
      }),
    )
    expect(bad.map((l) => l.id)).toEqual([])
  })

  it('older than the adopted text is not placed at it: August 2024 for the UN convention, May 2022 for the second protocol unless it says draft', () => {
    const since: Record<string, string> = { 'uncc/final': '2024-08', 'budapest-p2/2022': '2022-05' }
    const bad = claims.flatMap((c) =>
      ends(c.id, 'ABOUT').filter((l) => {
        const isOlder = String(c.props.date ?? '9').padEnd(7, '~') < (since[textOf(l.to)] ?? '')
        return isOlder && !(textOf(l.to) === 'budapest-p2/2022' && /\bdrafts?\b/.test(String(c.props.statement)))
      }),
    )
    expect(bad.map((l) => l.id)).toEqual([])
  })
})

describe.runIf(domainHeld)('claims, against the notes on what critics say', () => {
  let keys: Map<string, CriticSource>
  beforeAll(() => {
    keys = sourceKeys(corpus)
    expect(keys.size).toBeGreaterThan(30)
  })

  it('stand in the version that their source was about, never straight at another text', () => {
    const bad = claims.flatMap((c) => {
      const known = authors(c.id).flatMap((s) => keys.get(s)?.texts ?? [])
      const isKnown = authors(c.id).every((s) => (keys.get(s)?.texts ?? []).length > 0)
      return isKnown ? ends(c.id, 'ABOUT').filter((l) => l.to.startsWith('uncc/') && !known.includes(textOf(l.to))) : []
    })
    expect(bad.map((l) => l.id)).toEqual([])
  })

  it('about the zero draft come from those who wrote of the zero draft', () => {
    const about = claims.filter((c) => ends(c.id, 'ABOUT').some((l) => textOf(l.to) === 'uncc/zero'))
    expect(about.length).toBeGreaterThan(20)
    const bad = about.filter((c) => authors(c.id).some((s) => keys.has(s) && !keys.get(s)?.texts.includes('uncc/zero')))
    expect(bad.map((c) => c.id)).toEqual([])
  })

  it('never put into the mouth of a source what the notes have from general knowledge alone', () => {
    const version: Record<string, string> = {
      '### 2.1': 'uncc/cnd1',
      '### 2.2': 'uncc/zero',
      '### 2.4': 'uncc/rev3',
      '### 2.5': 'uncc/final',
    }
    const unchecked = Object.entries(version).flatMap(([heading, id]) =>
      tableBelow(critics(), heading).flatMap(([where = '', , , , said = '']) =>
        [...said.matchAll(/(S\d+) K\b/g)].flatMap(([, key]) => articlesIn(where).map((article) => ({ key, article: `${id}/${article}` }))),
      ),
    )
    expect(unchecked.length).toBeGreaterThan(3)
    // What a later reading of EFF's series found, and marked, is no longer from general knowledge.
    const readSince = domainFile('eff-series.md')
    const bad = claims.flatMap((c) => {
      if (readSince.includes(c.id)) return []
      const own = authors(c.id).map((s) => keys.get(s)?.key)
      const rests = (key: string | undefined) => own.length === 1 && own[0] === key
      return ends(c.id, 'ABOUT').filter((l) =>
        unchecked.some((u) => rests(u.key) && (l.to === u.article || l.to.startsWith(`${u.article}/`))),
      )
    })
    expect(bad.map((l) => l.id)).toEqual([])
  })

  const articlesIn = (where: string) =>
    where.match(/^\d+(\(\d+\))?(, \d+(\(\d+\))?)*$/) ? where.split(', ').map((n) => n.replace('(', '/').replace(')', '')) : []
})

describe.runIf(domainHeld)('"was it fixed?"', () => {
  /** By the beginning of the ask in the notes: where in the adopted text the answer has to stand. */
  const WHERE: [ask: string, provisions: string[]][] = [
    ['delete Art. 17', ['4']],
    ['limit cooperation to ZD 6-16', ['35']],
    ['make dual criminality a rule', ['35/3', '40/8']],
    ['"specific" investigations', ['23/1']],
    ['Art. 24 to cover the whole Convention', ['24/4']],
    ['effective redress', ['24/2']],
    ['notification', ['24/2']],
    ['prior independent authorisation', ['24/2']],
    ['stronger human-rights article', ['6']],
    ['delete 28(4)', ['28/4']],
    ['narrow 45, 46', ['45', '46']],
    ['bind refusal', ['40/22', '37/15']],
    ['time-limited secrecy', ['25', '29', '30']],
    ['research exception', ['11', '7', '8', '9', '10']],
    ['children', ['14', '15']],
  ]
  const rows = () => tableBelow(critics(), '### 2.8').map(([ask = '', , verdict = '']) => ({ ask, verdict }))

  it('asks what the notes ask, each once', () => {
    const found = rows().map(({ ask }) => WHERE.filter(([start]) => ask.startsWith(start)).length)
    expect(found).toEqual(WHERE.map(() => 1))
  })

  it.each(WHERE)('%s: answered where it has to be, as the notes have it and by a claim of who asked', (start, provisions) => {
    const { ask, verdict } = rows().find((r) => r.ask.startsWith(start)) ?? { ask: '', verdict: '' }
    const keys = sourceKeys(corpus)
    const asked = [...ask.matchAll(/(S\d+)(?! K)\b/g)].map((m) => m[1])
    const at = (p: string) => corpus.ofType('ANSWERED_BY').filter((l) => `${l.to}/`.startsWith(`uncc/final/${p}/`))
    for (const p of provisions) expect(at(p).length, `uncc/final/${p}`).toBeGreaterThan(0)
    const answers = provisions.flatMap(at)
    const outcomes = new Set(answers.map((l) => String(l.props.outcome)))
    for (const outcome of outcomesOf(verdict)) expect([...outcomes], `${verdict}, at ${provisions}`).toContain(outcome)
    if (!verdict.includes('fixed')) expect([...outcomes]).not.toContain('fixed')
    const by = new Set(answers.flatMap((l) => authors(l.from).map((s) => keys.get(s)?.key)))
    // Asks that a machine-made report alone attests are answered for whoever else made them.
    if (asked.some((key) => key !== 'S52'))
      expect(
        asked.filter((key) => by.has(key)),
        `asked by ${asked}`,
      ).not.toEqual([])
  })

  /** What the notes call not fixed, or moved and not removed, is unchanged in our words. */
  function outcomesOf(verdict: string): string[] {
    const without = verdict.replace('not fixed', '')
    return [
      ...(verdict.includes('not fixed') || verdict.includes('not removed') ? ['unchanged'] : []),
      ...(without.includes('partly') ? ['partly'] : []),
      ...(/\bfixed\b/.test(without) ? ['fixed'] : []),
    ]
  }
})

describe('the stories', () => {
  interface Step {
    sentence: string
    about: string[]
    view?: string
  }
  const steps = (id: string) => JSON.parse(String(corpus.byId.get(id)?.props.steps)) as Step[]

  it('are four, each from an article that one can look up, with steps that lead somewhere', () => {
    const stories = corpus.of('Story')
    expect(stories).toHaveLength(4)
    for (const story of stories) {
      expect(corpus.byId.get(String(story.props.source))?.props.url, story.id).toMatch(/^https:/)
      expect(steps(story.id).length, story.id).toBeGreaterThan(5)
      expect(
        steps(story.id)
          .flatMap((s) => s.about)
          .filter((id) => !corpus.byId.has(id)),
        story.id,
      ).toEqual([])
    }
  })

  it('show at each step what it speaks of: a page of it, or a view that has it', () => {
    const parents = new Map(corpus.ofType('PART_OF').map((l) => [l.from, l.to]))
    const within = (id: string, whole: string): boolean => id === whole || (parents.has(id) && within(String(parents.get(id)), whole))
    const lost = corpus.of('Story').flatMap(({ id }) =>
      steps(id).filter(({ about, view }) => {
        const shown = idsInView(view ?? '')
        const bare = (view ?? '').startsWith('/matrix') ? about.map(textOf) : about
        return !view || !shown.some((s) => bare.includes(s) || about.some((a) => within(a, s) || within(s, a)) || claimIsAbout(about, s))
      }),
    )
    expect(lost.map((s) => `${s.view}: ${s.sentence}`)).toEqual([])
  })

  const claimIsAbout = (about: string[], id: string) =>
    about.some((claim) => ends(claim, 'ABOUT').some((l) => `${l.to}/`.startsWith(`${id}/`)))

  const pages = { matrix: matrixView, explore: exploreView, claims: claimsView } as const
  it('give only addresses that the page reads back as they stand', () => {
    const bad = corpus.of('Story').flatMap(({ id }) =>
      steps(id).flatMap(({ view = '' }) => {
        const [, page = '', query = ''] = /^\/([a-z]+)\??(.*)$/.exec(view) ?? []
        if (/^\/(p|thing)\/./.test(view)) return []
        if (!(page in pages)) return [view]
        const said = Object.fromEntries(new URLSearchParams(query))
        const read = pages[page as keyof typeof pages].parse(parseSearch(`?${query}`)) as Record<string, unknown>
        return Object.keys(said).length > 0 && Object.entries(said).every(([key, value]) => read[key] === value) ? [] : [view]
      }),
    )
    expect(bad).toEqual([])
  })

  it('keep the matrix to columns that the standard shown has: no view of it is empty', () => {
    const required = new Set(corpus.ofType('REQUIRES').map((l) => `${l.from} ${l.to}`))
    const empty = corpus.of('Story').flatMap(({ id }) =>
      steps(id).flatMap(({ view = '' }) => {
        if (!view.startsWith('/matrix')) return []
        const read = matrixView.parse(parseSearch(`?${view.split('?')[1] ?? ''}`))
        return onlyOf(read).flatMap((safeguard) => (required.has(`${read.yardstick} ${safeguard}`) ? [] : [`${view}: ${safeguard}`]))
      }),
    )
    expect(empty).toEqual([])
  })

  it('open the proof only of cells that the matrix has: a measure of the text shown', () => {
    const measures = new Set(
      [...corpus.ofType('GRANTS'), ...corpus.ofType('ESTABLISHES'), ...corpus.ofType('CRIMINALISES')].map((l) => l.from),
    )
    const cells = corpus.of('Story').flatMap(({ id }) =>
      steps(id).flatMap(({ view = '' }) => {
        const read = matrixView.parse(parseSearch(`?${view.split('?')[1] ?? ''}`))
        const cell = openCell(read)
        return cell?.measure ? [{ view, measure: cell.measure, version: read.version }] : []
      }),
    )
    expect(cells.length).toBeGreaterThan(4)
    expect(cells.filter(({ measure, version }) => !measures.has(measure) || textOf(measure) !== version)).toEqual([])
  })

  it('tell of the four articles by EFF of July and August 2023', () => {
    expect(
      corpus
        .of('Story')
        .map((s) => corpus.byId.get(String(s.props.source))?.props.date)
        .sort(),
    ).toEqual(['2023-07-20', '2023-08-02', '2023-08-10', '2023-08-12'])
  })

  it('of the article of 10 August 2023 begins with the notice on it that it is outdated', () => {
    const source = corpus.of('Source').find((s) => s.props.date === '2023-08-10')?.id
    const story = corpus.of('Story').find((s) => s.props.source === source)
    const first = steps(String(story?.id))[0]
    const notices = corpus.ofType('MADE_BY').filter((l) => l.to === source && first?.about.includes(l.from))
    const statements = notices.map((l) => String(corpus.byId.get(l.from)?.props.statement))
    expect(statements.filter((s) => /notice/.test(s) && /out of date|outdated/.test(s))).toHaveLength(1)
    expect(first?.sentence).toMatch(/notice/)
    expect(String(story?.props.lead)).toMatch(/outdated|out of date/)
  })

  it('never let a claim about the draft stand for the adopted text: each goes back to the draft', () => {
    const bad = corpus.of('Story').filter((s) => !steps(s.id).some((step) => step.about.some((id) => textOf(id) === 'uncc/zero')))
    expect(bad.map((s) => s.id)).toEqual([])
  })
})
