import { useState } from 'react'
import type { CoverageQuery } from '../../api/generated/graphql.ts'
import { copyRich, type Rich } from '../../export/rich.ts'
import { carried } from './carried.ts'
import type { Layer } from './layer.ts'
import { flatRows } from './rows.ts'
import { selectionWords } from './selection.ts'
import type { Row } from './shown.ts'
import { useReasons } from './use-reasons.ts'
import type { MatrixView } from './view.ts'

/** Ways to take cells along with their reasons. */
export interface Carry {
  rich: (rows: readonly Row[]) => Promise<Rich>
  flat: (rows: readonly Row[]) => Promise<ReturnType<typeof flatRows>>
  /** Copies and says so. */
  copy: (rows: readonly Row[]) => Promise<void>
  /** What was said last, for whoever hears it. */
  said: string
  about: Record<string, unknown>
}

/** Cells of the table with their reasons, as rich text, as plain text and as lines of a file. */
export function useCarry({ coverage, release }: CoverageQuery, view: MatrixView, sentence: string, layer: Layer | null = null): Carry {
  const reasons = useReasons(view)
  const [said, say] = useState('')
  const { version, yardstick } = coverage
  const caution = layer ? `${layer.caution} ${coverage.caution}` : coverage.caution
  const set = layer ? { name: layer.name, of: layer.of } : null
  const whole = `${version.title}, measured by ${yardstick.name}. ${sentence}`
  const rich = async (rows: readonly Row[]) =>
    carried(
      { sentence: whole, caution, text: version, standard: yardstick.name, release, address: window.location.href },
      rows,
      await reasons(),
      set,
    )
  const flat = async (rows: readonly Row[]) =>
    flatRows({ release: release.id, version: version.id, date: version.date ?? null, yardstick: yardstick.id }, rows, await reasons(), set)
  const copy = async (rows: readonly Row[]) => {
    say('')
    const done = await copyRich(rich(rows)).catch(() => false)
    say(done ? `${selectionWords(rows)} copied` : 'It could not be copied')
  }
  const about = { release: release.id, builtAt: release.builtAt, view, summary: sentence, caution }
  return { rich, flat, copy, said, about }
}
