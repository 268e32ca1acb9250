import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stringify } from 'yaml'

/** A data folder made by hand: file below `data/` → its text, or a value to write as YAML. */
export type DataFiles = Record<string, string | object>

export async function writeData(files: DataFiles): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'counterpoise-data-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true })
    await writeFile(path.join(dir, name), typeof content === 'string' ? content : stringify(content))
  }
  return dir
}

const named = (id: string) => ({ id, name: id.split('/')[1]?.replaceAll('-', ' '), description: 'Made by hand for a test.' })
const power = (slug: string) => ({
  ...named(`power/${slug}`),
  data: ['content'],
  timing: 'live',
  covert: 'yes',
  compels: 'provider',
  intrusion: 5,
})
const both = ['requesting', 'requested']

/** A paragraph whose content is held. */
const part = (id: string) => ({ id, summary: `What ${id} says.` })

/** A small invented treaty `demo/one`: a chapter of powers (2) and one of cooperation (3), definitions, preamble and final clauses. */
export const demo = {
  'sources.yaml': { sources: [{ id: 'source/book', title: 'A book', author: 'Somebody', depth: 'full' }] },
  'coders.yaml': {
    coders: ['one', 'two', 'first-pass'].map((n) => ({ id: `coder/${n}`, read: 'the demo', method: 'by hand', on: '2026-01-01' })),
  },
  'vocabulary/powers.yaml': { powers: [power('listening'), power('searching'), power('unlocking')] },
  'vocabulary/mechanisms.yaml': {
    mechanisms: ['assistance', 'listening-abroad', 'sharing'].map((m) => ({ ...named(`mechanism/${m}`), channel: ['central-authority'] })),
  },
  'vocabulary/safeguards.yaml': {
    safeguards: [
      { ...named('safeguard/judge'), family: 'review', fits: ['power', 'mechanism'], sides: both },
      { ...named('safeguard/notice'), family: 'transparency', fits: ['power', 'mechanism'], sides: both },
      { ...named('safeguard/limits'), family: 'general', fits: ['power', 'mechanism'], sides: both },
      { ...named('safeguard/refusal-ground'), family: 'cooperation and refusal', fits: ['mechanism'], sides: ['requested'], ground: true },
      { ...named('safeguard/no-keys'), family: 'limits', fits: ['power/unlocking'], sides: [] },
    ],
  },
  'vocabulary/rights.yaml': { rights: [named('right/privacy')] },
  'vocabulary/offences.yaml': {
    offences: [
      { ...named('offence/intrusion'), kind: 'conduct' },
      { ...named('offence/serious'), kind: 'class' },
    ],
  },
  'vocabulary/yardsticks.yaml': {
    yardsticks: [
      {
        id: 'yardstick/all',
        name: 'All of them',
        author: 'Nobody',
        requires: ['judge', 'notice', 'limits', 'refusal-ground', 'no-keys'].map((s) => ({
          safeguard: `safeguard/${s}`,
          applies: ['power', 'mechanism'],
          for: 'everything',
        })),
      },
      {
        id: 'yardstick/powers',
        name: 'Powers only',
        author: 'Nobody',
        requires: [{ safeguard: 'safeguard/judge', applies: ['power'], for: 'powers' }],
      },
    ],
  },
  'instruments/demo/instrument.yaml': {
    id: 'demo',
    name: 'Demonstration Treaty',
    shortName: 'Demo',
    cite: 'Demo Treaty',
    kind: 'binding',
    languages: ['en'],
    basis: 'recalled',
  },
  'instruments/demo/versions/one.yaml': {
    id: 'demo/one',
    label: 'As adopted',
    stage: 'adopted',
    printed: 9,
    basis: 'recalled',
    provisions: [
      { id: 'preamble/1', summary: 'Good wishes.' },
      { id: 'ch/1', title: 'General', children: [{ id: '1', title: 'Use of terms', modality: 'none', summary: 'Terms.' }] },
      {
        id: 'ch/2',
        title: 'Powers',
        children: [
          { id: '2', title: 'Safeguards', summary: 'Conditions of every power.', children: [part('2/1'), part('2/2'), part('2/3')] },
          { id: '3', title: 'Listening', summary: 'Listening in.', children: [part('3/1'), part('3/2')] },
          { id: '4', title: 'Searching', summary: 'Searching.', children: [part('4/1'), part('4/2'), part('4/3')] },
        ],
      },
      {
        id: 'ch/3',
        title: 'Cooperation',
        children: [
          { id: '5', title: 'Assistance', summary: 'Helping.', children: [part('5/1'), part('5/2'), part('5/3')] },
          { id: '6', title: 'Listening abroad', summary: 'Listening for another.', children: [part('6/1')] },
        ],
      },
      { id: 'ch/4', title: 'Final provisions', children: [{ id: '7', title: 'Entry into force', summary: 'When it begins.' }] },
    ],
  },
} satisfies DataFiles

export const note = 'Because the test says so.'
export const grants = (from: string, to: string) => ({
  type: 'GRANTS',
  from: `demo/one/${from}`,
  to: `power/${to}`,
  obligation: 'shall',
  note,
})
export const establishes = (from: string, to: string) => ({
  type: 'ESTABLISHES',
  from: `demo/one/${from}`,
  to: `mechanism/${to}`,
  obligation: 'shall',
  note,
})
export const provides = (from: string, safeguard: string, strength = 'mandatory', more: object = {}) => ({
  type: 'PROVIDES',
  from: `demo/one/${from}`,
  to: `safeguard/${safeguard}`,
  strength,
  note,
  ...more,
})
/** A ground of refusal has a force and no strength. */
export const refuses = (from: string, force: string, more: object = {}) => ({
  type: 'PROVIDES',
  from: `demo/one/${from}`,
  to: 'safeguard/refusal-ground',
  force,
  note,
  ...more,
})
export const reaches = (from: string, to: string, sides: string[]) => ({
  type: 'REACHES',
  from: `demo/one/${from}`,
  to: `demo/one/${to}`,
  sides,
  words: 'this chapter',
  note,
})
export const carries = (from: string, to: string) => ({ type: 'CARRIES', from: `demo/one/${from}`, to: `demo/one/${to}`, note })
export const absent = (safeguard: string, where: string[], more: object = {}) => ({
  safeguard: `safeguard/${safeguard}`,
  in: where.map((w) => `demo/one/${w}`),
  method: 'recalled',
  rule: `Nobody remembers ${safeguard}.`,
  ...more,
})

export const linkFile = (links: object[], more: object = {}) => ({ by: 'coder/one', on: '2026-01-01', basis: 'recalled', links, ...more })
export const absenceFile = (absences: object[]) => ({ by: 'coder/one', on: '2026-01-01', absences })

/** The measures of the demonstration treaty; 4/3 is a further power inside article 4, 5/3 a further mechanism inside article 5. */
export const demoMeasures = [
  grants('3', 'listening'),
  grants('4', 'searching'),
  grants('4/3', 'unlocking'),
  establishes('5', 'assistance'),
  establishes('5/3', 'sharing'),
  establishes('6', 'listening-abroad'),
]

/** The demonstration treaty with these links and absences. */
export const demoWith = (links: object[], absences: object[] = []): DataFiles => ({
  ...demo,
  'links/demo.yaml': linkFile([...demoMeasures, ...links]),
  'absences/demo.yaml': absenceFile(absences),
})
