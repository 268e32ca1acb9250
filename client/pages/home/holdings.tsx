import { Link } from '@tanstack/react-router'
import { readCounts } from '../../api/counts.ts'
import { shareWords } from '../../words/share.ts'

const Figure = ({ count, children }: { count: number; children: React.ReactNode }) => (
  <li>
    <b>{count.toLocaleString('en')}</b>
    <span className="muted">{children}</span>
  </li>
)

/** What is held, in five figures, and how much of it was checked. */
export function Holdings({ counts: raw, texts }: { counts: unknown; texts: number }) {
  const counts = readCounts(raw)
  const searched = (counts.absences.methods.terms ?? 0) + (counts.absences.methods.read ?? 0)
  return (
    <ul className="band">
      <Figure count={texts}>{texts === 1 ? 'treaty text' : 'treaty texts'}</Figure>
      <Figure count={counts.provisions.total}>
        provisions held; {shareWords(counts.provisions.machine, counts.provisions.total)} of these checked by machine,{' '}
        {shareWords(counts.provisions.read, counts.provisions.total)} read
      </Figure>
      <Figure count={counts.links.total}>statements that tie them together, each open to disagreement</Figure>
      <Figure count={counts.absences.total}>
        findings of absence; {searched.toLocaleString('en')} of them searched in the official text
      </Figure>
      <Figure count={counts.gaps}>
        <Link to="/about">things known to be missing</Link>
      </Figure>
    </ul>
  )
}
