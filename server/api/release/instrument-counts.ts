import type { Counts } from '../../model/graph.ts'
import type { Loaders } from '../loaders.ts'
import { countAt, sharesByBasis } from './shares.ts'

interface Figure {
  instrument: string
  what: 'articles' | 'measures' | 'gaps'
  total: number
}

/** What is held of each instrument: what ingestion counted, and what follows from the graph. */
export async function countInstruments(counts: Counts, load: Loaders) {
  const [instruments, figures] = await Promise.all([load.ofKind('instrument'), load.reader.run<Figure>('instrument-figures')])
  return instruments.map((instrument) => {
    const own = (counts.instruments as Counts | undefined)?.[instrument.id] as Counts | undefined
    const figure = (what: Figure['what']) => figures.find((f) => f.instrument === instrument.id && f.what === what)?.total ?? 0
    return {
      instrument,
      provisions: countAt(own?.provisions, 'total'),
      links: countAt(own?.links, 'total'),
      absences: countAt(own?.absences, 'total'),
      articles: figure('articles'),
      measures: figure('measures'),
      gaps: figure('gaps'),
      basis: sharesByBasis([own?.provisions, own?.links, own?.absences]),
    }
  })
}
