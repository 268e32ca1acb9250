import { type DataFile, filesOf } from '../ingest/read.ts'
import type { GraphDataset } from '../model/graph.ts'
import { compareVersion } from './compare.ts'
import { type HeldText, readHeld } from './held-texts.ts'
import { findCopies } from './own-words.ts'
import { type Outcome, settle } from './settle.ts'
import { subjectOf } from './subject.ts'

export interface Verified extends Outcome {
  held: HeldText
}

export interface Verification {
  /** One for each official text that is held, in the order of `data/texts.yaml`. */
  versions: Verified[]
  /** Entries of `data/texts.yaml` that name a file which no folder has. */
  notHeld: string[]
  /** Where our own words are not our own. */
  copies: Outcome['differences']
}

/** Compares the data with every official text that one of `folders` has. Throws a ParseProblem where one cannot be read. */
export async function verify(dataset: GraphDataset, files: DataFile[], folders: string[]): Promise<Verification> {
  const versions: Verified[] = []
  const notHeld: string[] = []
  for (const entry of filesOf(files, 'texts').flatMap((f) => f.value.texts)) {
    if (!entry.file) continue
    const held = await readHeld(entry, folders)
    if (held) versions.push({ held, ...settle(compareVersion(subjectOf(dataset, entry, held)), settledFor(files, entry)) })
    else notHeld.push(entry.file)
  }
  const english = versions.filter((v) => v.held.entry.language === 'en').map((v) => [v.held.entry.version, v.held.text] as const)
  return { versions, notHeld, copies: findCopies(dataset, new Map(english)) }
}

/** What was settled of the differences with the text of a version in one language. */
export const settledFor = (files: DataFile[], { version, language }: { version: string; language: string }) =>
  filesOf(files, 'differences')
    .filter((f) => f.value.version === version && f.value.language === language)
    .flatMap((f) => f.value.settled)
