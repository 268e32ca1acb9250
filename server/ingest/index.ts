import type { GraphStore, LoadReport } from '../graph/store.ts'
import { type Counts, GRAPH_FORMAT, type GraphDataset } from '../model/graph.ts'
import { attachTexts } from '../texts/attach.ts'
import { addAbsences } from './absences.ts'
import { countAudits } from './audit-figures.ts'
import { checkAudits } from './audits.ts'
import { checkDraft } from './check.ts'
import { addClaims } from './claims.ts'
import { addCoding } from './coding.ts'
import { countDraft } from './counts.ts'
import { derive } from './derive.ts'
import { digestOf } from './digest.ts'
import { Draft } from './draft.ts'
import { addInstruments } from './instruments.ts'
import { addLinks } from './links.ts'
import { saysLoss } from './loss.ts'
import { BadData } from './problem.ts'
import { addQuestions } from './questions.ts'
import { type DataFile, readData } from './read.ts'
import { checkStatements } from './statements.ts'
import { addStates } from './states.ts'
import { addVocabulary } from './vocabulary.ts'
import { Witnesses } from './witnesses.ts'

export interface Built {
  dataset: GraphDataset
  /** Witnesses whose fact has changed since, or that were never filled in: their facts fall back to the basis of their file. */
  lapsed: { id: string; filled: boolean }[]
  witnesses: Witnesses
}

/** Reads `dataDir`, checks it and derives the graph. Throws `BadData` with every problem found; touches no graph. */
export async function build(dataDir: string): Promise<Built> {
  const { files, problems } = await readData(dataDir)
  if (problems.length > 0) throw new BadData(problems)
  return buildFrom(files)
}

/** The same from files that were read. */
export function buildFrom(files: DataFile[]): Built {
  const witnesses = new Witnesses(files)
  const { draft, coding } = draftFrom(files, witnesses)
  if (draft.problems.length > 0) throw new BadData(draft.problems)
  derive(draft)
  const audit = countAudits(draft, files)
  if (draft.problems.length > 0) throw new BadData(draft.problems)
  const strip = <T extends { place: unknown }>({ place: _, ...rest }: T) => rest
  const nodes = [...draft.nodes.values()].map(strip)
  const links = [...draft.links.values()].map(strip)
  const id = `r-${digestOf({ format: GRAPH_FORMAT, nodes, links }).slice(0, 12)}`
  const release = { id, builtAt: new Date().toISOString(), format: GRAPH_FORMAT, counts: { ...countDraft(draft), coding, audit } }
  return { dataset: { release, nodes, links }, lapsed: witnesses.lapsed(), witnesses }
}

/** The graph that files make, before anything is derived, with what is wrong with it, and how far coders agree. */
export function draftFrom(files: DataFile[], witnesses = new Witnesses(files)): { draft: Draft; coding: Counts } {
  const draft = new Draft()
  addInstruments(draft, files, witnesses)
  addVocabulary(draft, files)
  addLinks(draft, files, witnesses)
  addAbsences(draft, files, witnesses)
  addStates(draft, files)
  checkStatements(draft, files)
  addClaims(draft, files)
  addQuestions(draft, files)
  const coding = addCoding(draft, files)
  checkDraft(draft, files)
  checkAudits(draft, files)
  return { draft, coding }
}

export interface Ingested extends Built {
  load: LoadReport
}

interface Ingest {
  store: GraphStore
  dataDir: string
  textsDir?: string
  /** Told, in a sentence, of a load that takes much away; it is given up where this throws. */
  onLoss?: (sentence: string) => void
}

/** Builds the graph from `dataDir`, with the official texts that a user keeps in `textsDir`, and loads it, all or nothing. */
export async function ingest({ store, dataDir, textsDir, onLoss = () => {} }: Ingest): Promise<Ingested> {
  const built = await build(dataDir)
  const dataset = textsDir ? await attachTexts(built.dataset, textsDir) : built.dataset
  const load = await store.load(dataset, (loss) => {
    const sentence = saysLoss(loss, dataset)
    if (sentence) onLoss(sentence)
  })
  return { ...built, dataset, load }
}
