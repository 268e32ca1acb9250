import { useCallback, useRef } from 'react'
import { Beside } from '../../parts/beside.tsx'
import { Page } from '../../shell/page.tsx'
import { Choices } from './choices.tsx'
import { Coverage } from './coverage.tsx'
import { Lacking } from './lacking.tsx'
import { Proof } from './proof.tsx'
import { Sheet } from './sheet.tsx'
import { useMatrixView } from './use-matrix-view.ts'
import { type Opened, openCell, openKey } from './view.ts'
import { Views } from './views.tsx'

const backToCell = (key: string) => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus()

const labelOf = ({ measure, safeguard }: Opened) => (measure && safeguard ? 'Proof' : measure ? 'Measure' : 'Safeguard')

/** Measures against safeguards: the table, or the list of what lacks, with the proof of one cell beside it. */
export function MatrixPage() {
  const [view, change] = useMatrixView()
  const asked = useRef(false)
  const opened = openCell(view)
  const key = opened && openKey(opened)
  const onOpen = useCallback(
    (what: Opened) => {
      asked.current = true
      change({ cell: openKey(what) })
    },
    [change],
  )
  const takeFocus = useCallback((panel: HTMLElement | null) => {
    // Only when somebody asked for it: a reload leaves the focus alone.
    if (panel && asked.current) panel.focus({ preventScroll: true })
    asked.current = false
  }, [])
  const back = () => key && backToCell(key)
  const close = () => {
    change({ cell: undefined })
    back()
  }
  return (
    <Page title={view.show === 'lacking' ? 'What lacks protection' : 'Powers and safeguards'} className="wide matrix-page">
      <Views />
      <Choices view={view} change={change} />
      <div className={opened ? 'split' : 'whole'}>
        <div className="split-main">
          {view.show === 'lacking' ? <Lacking view={view} onOpen={onOpen} /> : <Coverage view={view} change={change} onOpen={onOpen} />}
        </div>
        {opened && key ? (
          <Beside key={key} label={labelOf(opened)} panelRef={takeFocus} onBack={back} onClose={close}>
            {opened.measure && opened.safeguard ? (
              <Proof measure={opened.measure} safeguard={opened.safeguard} view={view} onClose={close} />
            ) : (
              <Sheet opened={opened} view={view} change={change} onOpen={onOpen} onClose={close} />
            )}
          </Beside>
        ) : null}
      </div>
    </Page>
  )
}
