import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { ScenarioChoicesQuery } from '../../api/generated/graphql.ts'
import { fitOf } from '../../words/fit.ts'
import { namesOf } from './state-names.ts'

type State = ScenarioChoicesQuery['states'][number]
interface Props {
  label: string
  states: readonly State[]
  /** `FRA`, or `EU`. */
  value: string | undefined
  onChange: (code: string) => void
}

const codeOf = ({ id }: State) => id.replace('state/', '')
const MOST = 8

/** A State, found by any of its names or codes. */
export function StateField({ label, states, value, onChange }: Props) {
  const known = useMemo(() => states.map((state) => ({ state, names: namesOf(state) })), [states])
  const chosen = states.find((s) => codeOf(s) === value)
  const [typed, setTyped] = useState<string | null>(null)
  const items = known
    .flatMap(({ state, names }) => {
      const fit = typed ? fitOf(typed, names) : 4
      return fit === null ? [] : [{ id: codeOf(state), name: state.name, fit }]
    })
    .sort((a, b) => a.fit - b.fit || a.name.localeCompare(b.name, 'en'))
    .slice(0, typed ? MOST : undefined)
  return (
    <ComboBox
      className="field state-field"
      items={items}
      inputValue={typed ?? chosen?.name ?? ''}
      onInputChange={setTyped}
      selectedKey={value ?? null}
      onSelectionChange={(key) => {
        setTyped(null)
        if (key !== null) onChange(String(key))
      }}
      onBlur={() => setTyped(null)}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <Input placeholder="a name, in any UN language, or a code" spellCheck={false} autoComplete="off" />
      <Popover className="suggestions" offset={6}>
        <ListBox<(typeof items)[number]> renderEmptyState={() => <p className="nothing">No State held is called so.</p>}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.name} className="suggestion">
              <span>{item.name}</span>
              <small>{item.id}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
