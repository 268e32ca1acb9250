import { useDeferredValue, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useOperation } from '../../api/client.ts'
import { FindDocument } from '../../api/generated/graphql.ts'
import { kindName } from '../../words/kinds.ts'

const LABEL = 'Add to the map'

/** Finds a thing by name, words or citation, and puts it on the map with what it is tied to. */
export function AddThing({ onAdd }: { onAdd: (id: string) => void }) {
  const [text, setText] = useState('')
  // Anew for each thing that is added: emptied, the list would open again.
  const [round, next] = useState(0)
  const asked = useDeferredValue(text.trim())
  const asking = asked.length > 1
  const { data, isFetching } = useOperation(FindDocument, { text: asked, first: 8 }, { enabled: asking, keep: asking })
  const items = asking ? (data?.search.hits ?? []).map(({ node, title }) => ({ id: node.id, title, kind: kindName(node.__typename) })) : []
  return (
    <ComboBox
      key={round}
      className="search map-add"
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        onAdd(String(key))
        setText('')
        next(round + 1)
      }}
      defaultFilter={() => true}
      allowsCustomValue
      // Pasted text asks once, before there is anything to show.
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label className="unseen">{LABEL}</Label>
      <Input autoFocus={round > 0} placeholder={`${LABEL}: a name, words or art. 24(2)`} spellCheck={false} autoComplete="off" />
      <Popover className="suggestions" offset={6}>
        <ListBox<(typeof items)[number]>
          renderEmptyState={() => (
            <p className="no-suggestion">
              {isFetching || asked !== text.trim() ? 'Looking…' : asking ? 'Nothing by these words.' : 'Two letters or more.'}
            </p>
          )}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.title} className="suggestion">
              <span>{item.title}</span>
              <small>{item.kind}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
