import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useOperation } from '../api/client.ts'
import { FindDocument } from '../api/generated/graphql.ts'
import { placeOf } from '../state/place.ts'
import { kindName } from '../words/kinds.ts'

const ALL = 'all'

interface Suggestion {
  id: string
  title: string
  kind: string
}

function emptyWords(asked: string, looking: boolean): string {
  if (asked.length < 2) return 'Keep typing.'
  return looking ? 'Looking…' : 'Nothing by these words. Enter shows what comes near.'
}

/** Finds anything by name, words or citation while somebody types; Enter without a choice shows everything found. */
export function SearchBox({ label }: { label: string }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const { data, isFetching } = useOperation(FindDocument, { text: asked, first: 8 }, { enabled: asked.length > 1, keep: asked.length > 1 })
  const found = asked.length > 1 ? (data?.search.hits ?? []) : []
  const items: Suggestion[] = found.map((hit) => ({ id: hit.node.id, title: hit.title, kind: kindName(hit.node.__typename) }))
  const total = data?.search.total ?? 0
  if (total > items.length) items.push({ id: ALL, title: `All ${total} found`, kind: '' })

  const showAll = (q: string) => void navigate({ to: '/find', search: { q } })
  const choose = (id: string) => {
    if (id === ALL) showAll(text.trim())
    else void navigate(placeOf(id))
    setText('')
  }

  return (
    <ComboBox
      className="search"
      items={items}
      inputValue={text}
      onInputChange={setText}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      selectedKey={null}
      defaultFilter={() => true}
      allowsCustomValue
      // Suggestions come a moment after the typing that asks for them.
      allowsEmptyCollection
      menuTrigger="input"
      onKeyDown={(event) => {
        const typed = text.trim()
        const picking = (event.target as HTMLElement).getAttribute('aria-activedescendant')
        if (event.key === 'Enter' && typed && !picking) showAll(typed)
      }}
    >
      <Label className="unseen">{label}</Label>
      <Input placeholder={label} spellCheck={false} autoComplete="off" />
      <Popover className="suggestions" offset={6}>
        <ListBox<Suggestion>
          renderEmptyState={() => <p className="no-suggestion">{emptyWords(asked, isFetching || asked !== text.trim())}</p>}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.title} className={item.id === ALL ? 'suggestion all' : 'suggestion'}>
              <span>{item.title}</span>
              {item.kind ? <small>{item.kind}</small> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
