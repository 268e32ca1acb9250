import type { Picture } from '../../graph/picture.ts'
import type { Tie } from '../../graph/thing.ts'
import { tieMeaning } from '../../graph/tie-words.ts'
import { basisWords } from '../../words/basis.ts'
import { CloseChosen } from './close-chosen.tsx'
import { Ends } from './ends.tsx'
import type { Take } from './use-map-view.ts'

/** That one thing stands in another follows from their numbers; nobody found it. */
export function InsideLink({ tie, picture, take }: { tie: Tie; picture: Picture; take: Take }) {
  const [from, to] = [picture.things.get(tie.from), picture.things.get(tie.to)]
  return (
    <>
      <CloseChosen kind="link" take={take} />
      <p className="law">{tie.sentence}</p>
      <p>{tieMeaning(tie.kind)}</p>
      <p className="muted small">This is {basisWords(tie.basis)}: their numbers say so.</p>
      {from && to ? <Ends from={from} to={to} take={take} /> : null}
    </>
  )
}
