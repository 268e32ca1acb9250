import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { AskedQuestionQuery, QuestionChoicesQuery } from '../../api/generated/graphql.ts'
import { type Choice, choicesOf } from './choices.ts'

interface Props {
  parameter: NonNullable<AskedQuestionQuery['question']>['parameters'][number]
  value: string
  choices: QuestionChoicesQuery
  onChange: (value: string) => void
}

/** One thing that a question is asked of: chosen by typing from what is held, or typed as an id or a day. */
export function ParameterField({ parameter, value, choices, onChange }: Props) {
  const items = choicesOf(parameter.kind, choices)
  return items ? (
    <Chosen label={parameter.says} items={items} value={value} onChange={onChange} />
  ) : (
    <Typed label={parameter.says} kind={parameter.kind} value={value} onChange={onChange} />
  )
}

interface ChosenProps {
  label: string
  items: Choice[]
  value: string
  onChange: (value: string) => void
}
function Chosen({ label, items, value, onChange }: ChosenProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const words = (typed ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const fitting = items.filter(({ id, name }) => words.every((word) => `${name} ${id}`.toLowerCase().includes(word)))
  return (
    <ComboBox
      className="field ask-field"
      items={fitting}
      inputValue={typed ?? items.find(({ id }) => id === value)?.name ?? value}
      onInputChange={setTyped}
      selectedKey={value}
      onSelectionChange={(key) => {
        // Opening the list tells what stands already, and gives the focus anew: neither may take the letter just typed.
        if (key === null || key === value) return
        setTyped(null)
        onChange(String(key))
      }}
      onBlur={() => setTyped(null)}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="field-box">
        <Input spellCheck={false} autoComplete="off" onFocus={(event) => typed === null && event.currentTarget.select()} />
        <Button className="field-open">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="suggestions" offset={6}>
        <ListBox<Choice> renderEmptyState={() => <p className="nothing">Nothing held is called so.</p>}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.name} className="suggestion">
              <span>{item.name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function Typed({ label, kind, value, onChange }: { label: string; kind: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="field ask-field">
      <span>{label}</span>
      <input
        key={value}
        type={kind === 'day' ? 'date' : 'text'}
        defaultValue={kind === 'day' && value === 'today' ? new Date().toISOString().slice(0, 10) : value}
        onBlur={(event) => event.currentTarget.value && event.currentTarget.value !== value && onChange(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.value && onChange(event.currentTarget.value)}
      />
    </label>
  )
}
