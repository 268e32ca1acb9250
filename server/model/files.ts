import { z } from 'zod'
import { absenceEntry, witness } from './absence.ts'
import { audit } from './audit.ts'
import { typedBasis } from './basis.ts'
import { claim, story } from './claim.ts'
import { auditFigures, codingPass, settlement } from './coding.ts'
import { instrument, version } from './instrument.ts'
import { linkEntry } from './link.ts'
import { settled, texts } from './official-text.ts'
import { question } from './question.ts'
import { workedAnswers, workedQuestions, workedSettlements } from './scenario.ts'
import { action, state, statementReadings } from './state.ts'
import { strengthTable } from './strength-table.ts'
import { anyId, idOf, isoDate, sentence } from './terms.ts'
import { burden, coder, knownGap, mechanism, offence, power, retired, right, safeguard, source, yardstick } from './vocabulary.ts'
import { workedComparisons, workedPaths } from './worked.ts'

const coded = { by: idOf('coder'), on: isoDate }

/** Which file holds what: the first pattern that fits the path below `data/` names its schema. */
export const FILE_KINDS = [
  { kind: 'instrument', path: /^instruments\/[^/]+\/instrument\.yaml$/, schema: instrument },
  { kind: 'version', path: /^instruments\/[^/]+\/versions\/[^/]+\.yaml$/, schema: version },
  { kind: 'powers', path: /^vocabulary\/powers\.yaml$/, schema: z.strictObject({ powers: z.array(power) }) },
  { kind: 'mechanisms', path: /^vocabulary\/mechanisms\.yaml$/, schema: z.strictObject({ mechanisms: z.array(mechanism) }) },
  {
    kind: 'safeguards',
    path: /^vocabulary\/safeguards\.yaml$/,
    schema: z.strictObject({ safeguards: z.array(safeguard), retired: z.array(retired).default([]) }),
  },
  { kind: 'burdens', path: /^vocabulary\/burdens\.yaml$/, schema: z.strictObject({ burdens: z.array(burden) }) },
  { kind: 'rights', path: /^vocabulary\/rights\.yaml$/, schema: z.strictObject({ rights: z.array(right) }) },
  { kind: 'offences', path: /^vocabulary\/offences\.yaml$/, schema: z.strictObject({ offences: z.array(offence) }) },
  { kind: 'yardsticks', path: /^vocabulary\/yardsticks\.yaml$/, schema: z.strictObject({ yardsticks: z.array(yardstick) }) },
  { kind: 'sources', path: /^sources\.yaml$/, schema: z.strictObject({ sources: z.array(source) }) },
  { kind: 'coders', path: /^coders\.yaml$/, schema: z.strictObject({ coders: z.array(coder) }) },
  { kind: 'strength', path: /^strength\.yaml$/, schema: strengthTable },
  { kind: 'stories', path: /^stories\/[^/]+\.yaml$/, schema: z.strictObject({ stories: z.array(story) }) },
  { kind: 'questions', path: /^questions\/[^/]+\.yaml$/, schema: z.strictObject({ questions: z.array(question) }) },
  { kind: 'claims', path: /^claims\/[^/]+\.yaml$/, schema: z.strictObject({ ...coded, claims: z.array(claim) }) },
  {
    kind: 'states',
    path: /^states\.yaml$/,
    schema: z.strictObject({ basis: typedBasis, source: idOf('source').optional(), states: z.array(state) }),
  },
  {
    kind: 'actions',
    path: /^actions\/[^/]+\.yaml$/,
    schema: z.strictObject({
      instrument: sentence,
      basis: typedBasis,
      source: idOf('source'),
      by: coded.by.optional(),
      on: isoDate.optional(),
      actions: z.array(action),
    }),
  },
  { kind: 'figures', path: /^coding\/audits\/[^/]+-figures\.yaml$/, schema: auditFigures },
  { kind: 'settled', path: /^coding\/settled[^/]*\.yaml$/, schema: settlement },
  { kind: 'statements', path: /^coding\/statements-[^/]+\.yaml$/, schema: statementReadings },
  { kind: 'audits', path: /^coding\/audits\/[^/]+\.yaml$/, schema: audit },
  { kind: 'coding', path: /^coding\/[^/]+\.yaml$/, schema: codingPass },
  { kind: 'scenario-questions', path: /^scenarios\/questions\.yaml$/, schema: workedQuestions },
  { kind: 'scenario-answers', path: /^scenarios\/answers-[^/]+\.yaml$/, schema: workedAnswers },
  { kind: 'scenario-settlements', path: /^scenarios\/settled\.yaml$/, schema: workedSettlements },
  { kind: 'comparisons', path: /^comparisons\/[^/]+\.yaml$/, schema: workedComparisons },
  { kind: 'paths', path: /^paths\/[^/]+\.yaml$/, schema: workedPaths },
  { kind: 'gaps', path: /^gaps\/[^/]+\.yaml$/, schema: z.strictObject({ gaps: z.array(knownGap) }) },
  {
    kind: 'links',
    path: /^links\/[^/]+\.yaml$/,
    schema: z.strictObject({ ...coded, basis: typedBasis, source: idOf('source').optional(), links: z.array(linkEntry) }),
  },
  {
    kind: 'absences',
    path: /^absences\/[^/]+\.yaml$/,
    schema: z.strictObject({ ...coded, absences: z.array(absenceEntry) }),
  },
  {
    kind: 'checked',
    path: /^checked\/[^/]+\.yaml$/,
    schema: z.strictObject({
      ...coded,
      version: anyId,
      file: sentence,
      digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      checker: sentence,
      witnesses: z.array(witness),
    }),
  },
  { kind: 'texts', path: /^texts\.yaml$/, schema: texts },
  { kind: 'differences', path: /^settled\/[^/]+\.yaml$/, schema: settled },
] as const

export type FileKind = (typeof FILE_KINDS)[number]['kind']
export type FileOf<K extends FileKind> = z.infer<Extract<(typeof FILE_KINDS)[number], { kind: K }>['schema']>
