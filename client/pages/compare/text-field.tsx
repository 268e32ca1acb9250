import { useState } from 'react'
import { Button, ComboBox, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components'
import { type TextChoice, textsFor } from './texts.ts'

interface Props {
  label: string
  choices: readonly TextChoice[]
  value: string | undefined
  /** What stands there where the value is no text but a chapter or an article. */
  otherwise: string
  onChange: (id: string) => void
}

/** A text, found by typing any part of its name; adopted texts stand before drafts, each with what is held of it. */
export function TextField({ label, choices, value, otherwise, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = choices.find(({ id }) => id === value)
  const found = textsFor(typed ?? '', choices)
  const groups = [
    { name: 'Adopted', texts: found.filter(({ draft }) => !draft) },
    { name: 'Drafts', texts: found.filter(({ draft }) => draft) },
  ].filter(({ texts }) => texts.length > 0)
  return (
    <ComboBox
      className="field text-field"
      inputValue={typed ?? chosen?.name ?? otherwise}
      onInputChange={setTyped}
      selectedKey={chosen?.id ?? null}
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
      <div className="field-box">
        <Input placeholder="type a name" spellCheck={false} autoComplete="off" onFocus={(event) => event.target.select()} />
        <Button className="field-open">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="suggestions" offset={6}>
        <ListBox renderEmptyState={() => <p className="nothing">No text held is called so.</p>}>
          {groups.map(({ name, texts }) => (
            <ListBoxSection key={name} id={name}>
              <Header className="suggestions-head">{name}</Header>
              {texts.map((text) => (
                <ListBoxItem key={text.id} id={text.id} textValue={text.name} className="suggestion text-suggestion">
                  <span>{text.name}</span>
                  <small>{text.holds}</small>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
