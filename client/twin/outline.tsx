import { useEffect, useRef } from 'react'
import { Button, Collection, type Key, ListLayout, Tree, TreeItem, TreeItemContent, Virtualizer } from 'react-aria-components'
import { KindMark } from '../graph/kind-mark.tsx'
import { kindName } from '../words/kinds.ts'
import type { Row } from './outline-rows.ts'

interface Props {
  rows: Row[]
  folded: Pick<ReadonlySet<string>, 'has'>
  chosen: string | null
  onChoose: (id: string | null) => void
  onFold: (id: string, shut: boolean) => void
}

/** From so many lines on, only those in sight are in the page. */
const LONG = 250
/** For so many frames a line that is not drawn yet is waited for. */
const TRIES = 40

const keys = (rows: readonly Row[]): string[] => rows.flatMap((row) => [row.key, ...keys(row.rows)])
const foldable = (rows: readonly Row[]): string[] => rows.flatMap((row) => [...(row.foldable ? [row.key] : []), ...foldable(row.rows)])
const rowOf = (rows: readonly Row[], key: Key): Row | undefined => {
  for (const row of rows) {
    const found = row.key === key ? row : rowOf(row.rows, key)
    if (found) return found
  }
  return undefined
}

/** The map as an outline, worked by arrow keys: right opens, left folds, Enter chooses. */
export function Outline({ rows, folded, chosen, onChoose, onFold }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const shown = useRef<string | null>(null)
  const lines = keys(rows)
  const long = lines.length > LONG
  const open = foldable(rows).filter((key) => !folded.has(key))

  // The line may come after the choice, as when an address is opened, and be drawn later still; once shown, it is left where the reader scrolls it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new rows may bring the line.
  useEffect(() => {
    let next = 0
    const seek = (tries: number) => {
      if (chosen === shown.current || !frame.current) return
      if (chosen === null || showLine(frame.current, chosen, lines)) shown.current = chosen
      else if (tries > 0) next = requestAnimationFrame(() => seek(tries - 1))
    }
    seek(TRIES)
    return () => cancelAnimationFrame(next)
  }, [chosen, rows])

  const change = (keys: Set<Key>) => {
    const next = new Set([...keys].map(String))
    const shut = open.find((key) => !next.has(key))
    const opened = [...next].find((key) => !open.includes(key))
    if (shut) onFold(shut, true)
    else if (opened) onFold(opened, false)
  }

  const tree = (
    <Tree
      ref={frame}
      className={long ? 'map-outline long' : 'map-outline'}
      aria-label="What is on the map, as an outline"
      selectionMode="single"
      selectionBehavior="toggle"
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        onChoose(key === undefined ? null : (rowOf(rows, key)?.chooses ?? null))
      }}
      expandedKeys={open}
      onExpandedChange={change}
      items={rows}
    >
      {Line}
    </Tree>
  )
  if (!long) return tree
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 25 }}>
      {tree}
    </Virtualizer>
  )
}

function Line(row: Row) {
  const { key, how, name, thing, full, foldable: folds, rows } = row
  return (
    <TreeItem id={key} textValue={[how, name].filter(Boolean).join(' ')} hasChildItems={folds} className="line">
      <TreeItemContent>
        {({ isExpanded }) => (
          <>
            {folds ? (
              <Button slot="chevron" className="chevron" aria-label={isExpanded ? 'Fold' : 'Open'}>
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M3 1.5 7 5 3 8.5z" />
                </svg>
              </Button>
            ) : (
              <span className="chevron" />
            )}
            <KindMark kind={thing.kind} />
            <span>
              {how ? <span className="how">{how} </span> : null}
              {name}
              {full ? null : <span className="how"> (see there)</span>}
              <span className="unseen"> ({kindName(thing.kind)})</span>
            </span>
          </>
        )}
      </TreeItemContent>
      {folds && rows.length === 0 ? <Within id={`${key}>folded`} /> : <Collection items={rows}>{Line}</Collection>}
    </TreeItem>
  )
}

/** Stands in for what is folded away and is never seen: the library's Tree takes an item without children for one that cannot be opened. */
const Within = ({ id }: { id: string }) => (
  <TreeItem id={id} textValue="folded">
    <TreeItemContent>folded</TreeItemContent>
  </TreeItem>
)

/** Scrolls the outline, and not the page, until a line is in view; false while it is not drawn. */
function showLine(frame: HTMLElement, key: string, lines: readonly string[]): boolean {
  const line = frame.querySelector(`[data-key="${CSS.escape(key)}"]`)
  const at = lines.indexOf(key)
  if (!line) {
    // A line of a long outline is not there until it is scrolled to, so its place is reckoned.
    if (at >= 0) frame.scrollTop = (at / lines.length) * frame.scrollHeight - frame.clientHeight / 3
    return false
  }
  const [outer, inner] = [frame.getBoundingClientRect(), line.getBoundingClientRect()]
  if (inner.top < outer.top || inner.bottom > outer.bottom) frame.scrollTop += inner.top - outer.top - outer.height / 3
  return true
}
