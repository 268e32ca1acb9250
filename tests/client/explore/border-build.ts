import type { BorderQuery } from '../../../client/api/generated/graphql.ts'
import type { BoxFacts } from '../../../client/graph/border/out-words.ts'

type Coverage = BorderQuery['coverage']
type Row = Coverage['rows'][number]
type Cell = Row['cells'][number]

const SAFEGUARDS = ['law', 'judge', 'notice', 'remedy'].map((name) => ({ id: `safeguard/${name}`, name, family: 'general' }))

export function cell(name: string, more: Partial<Cell> = {}): Cell {
  return {
    safeguard: { id: `safeguard/${name}`, name },
    required: true,
    gap: 'GAP',
    grade: 'ABSENT',
    strength: null,
    force: null,
    form: null,
    part: null,
    byRenvoi: false,
    appliesTo: [],
    bySide: [],
    basis: 'RECALLED',
    ...more,
  }
}

const provision = (id: string) => ({
  id,
  citation: `UN Convention, art. ${id.split('/')[2]}`,
  title: `title of ${id}`,
  printedTitle: null,
  order: Number(id.split('/')[2]),
  basis: 'RECALLED' as const,
})

const reach = (clause: string, to: string) => ({
  sides: ['REQUESTED' as const],
  provision: {
    ...provision(clause),
    citation: `UN Convention, art. ${clause
      .split('/')
      .slice(2)
      .map((piece, at) => (at === 0 ? piece : `(${piece})`))
      .join('')}`,
    provides: (clause.endsWith('24/2') ? ['judge', 'remedy'] : ['law']).map((name) => ({ safeguard: { id: `safeguard/${name}`, name } })),
    carries: [],
  },
  link: { id: `link/reaches/${clause}/to/${to}`, basis: 'RECALLED' as const, sentence: `${clause} reaches ${to}.` },
})

const chapter = (number: number, ...clauses: string[]) => {
  const id = `uncc/final/ch/${number}`
  return {
    ...provision(id),
    citation: `UN Convention, ch. ${number}`,
    level: 'chapter',
    order: number,
    reachedBy: clauses.map((clause) => reach(clause, id)),
  }
}

function row(article: number, kind: 'power' | 'mechanism', name: string, to: string[] = []): Row {
  const id = `uncc/final/${article}`
  const cells = SAFEGUARDS.map((each, at) =>
    cell(
      each.name,
      at === 0 ? { grade: 'GENERAL', strength: 'MANDATORY', gap: 'NONE' } : at === 3 ? { grade: 'UNEXAMINED', gap: 'UNKNOWN' } : {},
    ),
  )
  return {
    kinds: [kind === 'power' ? 'POWER' : 'MECHANISM'],
    names: [name],
    cells,
    measure: {
      ...provision(id),
      parent: { id: kind === 'power' ? 'uncc/final/ch/4' : 'uncc/final/ch/5', parent: null },
      grants: kind === 'power' ? [{ power: { id: `power/${article}`, name } }] : [],
      establishes:
        kind === 'mechanism'
          ? [
              {
                obligation: article === 46 ? 'SHALL_ENDEAVOUR' : 'SHALL',
                mechanism: { id: `mechanism/${article}`, name, channels: article === 47 ? ['police'] : ['central authority'] },
              },
            ]
          : [],
      reachedBy: kind === 'mechanism' && article !== 47 ? [reach('uncc/final/24/4', id)] : [],
      reliesOn: to.map((far) => ({
        provision: provision(far),
        link: { id: `link/relies-on/${id}/to/${far}`, basis: 'RECALLED', sentence: `${id} calls upon ${far}.` },
      })),
    },
  }
}

type Ground = Coverage['grounds'][number]
function ground(article: number, name: string, force: Ground['force'], more: Partial<Ground> = {}, list = 'open'): Ground {
  return {
    measure: { id: `uncc/final/${article}` },
    safeguard: { id: `safeguard/${name}`, name: `Refusal: ${name}` },
    grade: 'SPECIFIC',
    force,
    form: null,
    part: null,
    because: [
      {
        decides: true,
        provision: { id: `uncc/final/${article}/2`, citation: `UN Convention, art. ${article}(2)` },
        link: { properties: { list } },
      },
    ],
    ...more,
  }
}

/** Three ways and three powers: one way with two powers, one that only tries, one that needs no request; one power used at home only. */
export const small: BorderQuery = {
  coverage: {
    version: {
      id: 'uncc/final',
      title: 'UN Convention: As adopted',
      divisions: [{ ...chapter(4, 'uncc/final/24/1', 'uncc/final/24/2', 'uncc/final/24/3', 'uncc/final/6/1'), children: [] }],
    },
    yardstick: { id: 'yardstick/some', name: 'Some standard' },
    safeguards: SAFEGUARDS,
    rows: [
      row(27, 'power', 'Order to produce data'),
      row(28, 'power', 'Search and seizure'),
      row(
        29,
        'power',
        'Order to give knowledge of a system, of its protection, and of everything else that anybody might need to get into it',
      ),
      row(44, 'mechanism', 'Access to stored data for another State', ['uncc/final/27', 'uncc/final/28']),
      row(46, 'mechanism', 'Interception', ['uncc/final/27']),
      row(47, 'mechanism', 'Police cooperation'),
      row(50, 'mechanism', 'Confiscation', ['uncc/final/28']),
    ],
    grounds: [
      ground(44, 'essential interests', 'MAY', {}, 'closed'),
      ground(44, 'persecution', 'NO_DUTY'),
      ground(46, 'torture', 'MUST'),
      ground(46, 'dual criminality', 'BARRED'),
      ground(46, 'political offence', null, { grade: 'CONTESTED' }),
    ],
  },
}

/** What is fetched when the box of article 46 is chosen. */
export const facts46: BoxFacts = {
  id: 'uncc/final/46',
  citation: 'UN Convention, art. 46',
  printedTitle: null,
  summary: null,
  basis: 'RECALLED',
  source: null,
  witnesses: [],
  origin: null,
  grants: [],
  reliesOn: [{ provision: { grants: [{ power: { interferesWith: [{ id: 'right/privacy', title: 'Privacy' }] } }] } }],
  row: {
    names: ['Interception'],
    cells: [
      {
        ...cell('law', { grade: 'GENERAL', strength: 'MANDATORY', gap: 'NONE' }),
        safeguard: { id: 'safeguard/law', name: 'law', family: 'general' },
        because: [
          {
            decides: true,
            provision: { id: 'uncc/final/24/1', citation: 'UN Convention, art. 24(1)' },
            carrier: { id: 'uncc/final/24/4', citation: 'UN Convention, art. 24(4)' },
          },
        ],
        claims: [],
      },
    ],
  },
}
