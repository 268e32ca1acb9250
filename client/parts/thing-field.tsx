import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { type Choice, useFound } from './use-found.ts'

interface Props {
  label: string
  /** The id of what is chosen, and its name as far as the page knows it. */
  value: string | undefined
  name: string
  placeholder: string
  onChange: (id: string) => void
  /** Only things of these kinds, such as `provision`; of all where it is missing. */
  kinds?: string[]
  /** What may be chosen without a search, by what it is called. */
  always?: readonly Choice[]
}

/** One thing of the graph, found by name, words or citation while somebody types. */
export function ThingField({ label, value, name, placeholder, onChange, kinds, always = [] }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  // Shown from the moment of choosing until something else is chosen: an input that changed by itself would open the list again.
  const [picked, setPicked] = useState<{ choice: Choice | undefined; before: string | undefined }>()
  const own = picked && (value === picked.choice?.id || value === picked.before) ? picked.choice : undefined
  const { asked, asking, looking, found } = useFound(typed ?? '', kinds, 8)
  const items = [...always.filter(({ title }) => title.includes(asked.toLowerCase())), ...found]
  const choose = (id: string) => {
    setTyped(null)
    setPicked({ choice: items.find((item) => item.id === id), before: value })
    onChange(id)
  }
  return (
    <ComboBox
      className="field thing-field"
      items={items}
      inputValue={typed ?? own?.title ?? name}
      onInputChange={setTyped}
      selectedKey={value ?? null}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      onBlur={() => setTyped(null)}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <Input placeholder={placeholder} spellCheck={false} autoComplete="off" onFocus={(event) => event.target.select()} />
      <Popover className="suggestions" offset={6}>
        <ListBox<Choice> renderEmptyState={() => <p className="no-suggestion">{emptyWords(asking, looking)}</p>}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.title} className="suggestion">
              <span>{item.title}</span>
              {item.kind ? <small>{item.kind}</small> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

const emptyWords = (asking: boolean, looking: boolean) => (asking ? (looking ? 'Looking…' : 'Nothing by these words.') : 'Keep typing.')
