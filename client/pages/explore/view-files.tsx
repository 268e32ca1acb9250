import { type ChangeEvent, useId, useState } from 'react'
import { save } from '../../export/save.ts'
import { LONGEST } from './kept-views.ts'
import { type MapView, writeView } from './map-view.ts'
import type { ExploreView } from './view.ts'
import { readViewFile, writeViewFile } from './view-file.ts'

interface Props {
  view: MapView
  long: boolean
  lost: boolean
  release: string | undefined
  onOpen: (view: ExploreView) => void
}

/** A view as a file: for what is too long for an address. */
export function ViewFiles({ view, long, lost, release, onOpen }: Props) {
  const name = useId()
  const [said, say] = useState('')
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    if (!file) return
    const opened = readViewFile(await file.text())
    say(opened ? '' : `${file.name} is not a view of this map.`)
    if (opened) onOpen(opened)
  }
  return (
    <div className="view-files">
      {long ? (
        <p className="nothing">
          This view is longer than an address may be ({LONGEST} characters). It is kept in this tab, so reload and Back work; a copied
          address does not show it to others. Save it as a view file to pass it on.
        </p>
      ) : null}
      {lost ? (
        <p className="nothing">
          This address names a view that was too long for it and is not kept here. Ask whoever sent it for the view file, and open that
          below.
        </p>
      ) : null}
      <button
        type="button"
        className="button"
        onClick={() => save('counterpoise-view.json', 'application/json', writeViewFile(writeView(view), release))}
      >
        Save the view as a file
      </button>
      <label htmlFor={name} className="button">
        Open a view file
        <input id={name} type="file" className="unseen" accept="application/json,.json" onChange={(event) => void read(event)} />
      </label>
      <span role="status">{said}</span>
    </div>
  )
}
