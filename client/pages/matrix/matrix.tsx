import { useCallback, useRef } from 'react'
import { Page } from '../../shell/page.tsx'
import { cellKey } from '../../state/cell-key.ts'
import { Choices } from './choices.tsx'
import { Coverage } from './coverage.tsx'
import { Hint } from './hint.tsx'
import { Lacking } from './lacking.tsx'
import { Proof } from './proof.tsx'
import { useMatrixView } from './use-matrix-view.ts'
import { openCell } from './view.ts'
import { Views } from './views.tsx'

const backToCell = (key: string) => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus()

/** Measures against safeguards: the table, or the list of what lacks, with the proof of one cell beside it. */
export function MatrixPage() {
  const [view, change] = useMatrixView()
  const asked = useRef(false)
  const open = openCell(view)
  const key = open && cellKey(open.measure, open.safeguard)
  const onOpen = useCallback(
    (measure: string, safeguard: string) => {
      asked.current = true
      change({ cell: cellKey(measure, safeguard) })
    },
    [change],
  )
  const takeFocus = useCallback((panel: HTMLElement | null) => {
    // Only when somebody asked for it: a reload leaves the focus alone.
    if (panel && asked.current) panel.focus()
    asked.current = false
  }, [])
  const back = () => key && backToCell(key)
  const close = () => {
    back()
    change({ cell: undefined })
  }
  return (
    <Page title={view.show === 'lacking' ? 'What lacks protection' : 'Powers and safeguards'} className="wide">
      <Views />
      <Choices view={view} change={change} />
      <div className="split">
        <div className="split-main">
          {view.show === 'lacking' ? <Lacking view={view} onOpen={onOpen} /> : <Coverage view={view} onOpen={onOpen} />}
        </div>
        {open && key ? (
          <Proof key={key} panelRef={takeFocus} {...open} view={view} onBack={back} onClose={close} />
        ) : (
          <Hint list={view.show === 'lacking'} />
        )}
      </div>
    </Page>
  )
}
