import { useState } from 'react'
import { Button, ComboBox, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components'
import { useFound } from '../../parts/use-found.ts'
import { type TextChoice, textsFor } from './texts.ts'

interface Props {
  label: string
  choices: readonly TextChoice[]
  value: string | undefined
  /** What stands there where the value is no text but a chapter or an article. */
  otherwise: string
  onChange: (id: string) => void
}

const PROVISIONS = ['provision']
const FEW = 6

/**
 * A text, found by typing any part of its name, or a chapter or article, found by its number or words. Adopted texts stand before drafts, each
 * with what is held of it, and what lies in texts stands after them.
 */
export function TextField({ label, choices, value, otherwise, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  // Shown from the moment of choosing until something else is chosen: an input that changed by itself would open the list again.
  const [picked, setPicked] = useState<{ choice: Pick<TextChoice, 'id' | 'name'>; before: string | undefined }>()
  const own = picked && (value === picked.choice.id || value === picked.before) ? picked.choice : undefined
  const chosen = own ?? choices.find(({ id }) => id === value)
  const fitting = textsFor(typed ?? '', choices)
  const { looking, found } = useFound(typed ?? '', PROVISIONS, FEW)
  const groups = [
    { name: 'Adopted', choices: fitting.filter(({ draft }) => !draft) },
    { name: 'Drafts', choices: fitting.filter(({ draft }) => draft) },
    { name: 'Chapters and articles', choices: found.map(({ id, title }) => ({ id, name: title, holds: '' })) },
  ].filter((group) => group.choices.length > 0)
  const choose = (id: string) => {
    const choice = groups.flatMap((group): Pick<TextChoice, 'id' | 'name'>[] => group.choices).find((each) => each.id === id)
    setTyped(null)
    setPicked(choice && { choice, before: value })
    onChange(id)
  }
  return (
    <ComboBox
      className="field text-field"
      inputValue={typed ?? chosen?.name ?? otherwise}
      onInputChange={setTyped}
      selectedKey={value ?? null}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      onBlur={() => setTyped(null)}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="field-box">
        <Input placeholder="a text, or art. 24" spellCheck={false} autoComplete="off" onFocus={(event) => event.target.select()} />
        <Button className="field-open">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="suggestions" offset={6}>
        <ListBox renderEmptyState={() => <p className="no-suggestion">{looking ? 'Looking…' : 'Nothing held is called so.'}</p>}>
          {groups.map((group) => (
            <ListBoxSection key={group.name} id={group.name}>
              <Header className="suggestions-head">{group.name}</Header>
              {group.choices.map(({ id, name, holds }) => (
                <ListBoxItem key={id} id={id} textValue={name} className="suggestion text-suggestion">
                  <span>{name}</span>
                  {holds ? <small>{holds}</small> : null}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
