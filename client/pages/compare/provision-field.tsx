import { useDeferredValue, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useOperation } from '../../api/client.ts'
import { FindProvisionDocument } from '../../api/generated/graphql.ts'

interface Props {
  name: string
  onChange: (id: string) => void
}

/** A provision by its number or by words, to be read through all its drafts. */
export function ProvisionField({ name, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const asked = useDeferredValue((typed ?? '').trim())
  const asking = asked.length > 1
  const { data, isFetching } = useOperation(FindProvisionDocument, { text: asked }, { enabled: asking, keep: asking })
  const items = asking ? (data?.search.hits ?? []).map(({ node, title }) => ({ id: node.id, title })) : []
  return (
    <ComboBox
      className="field provision-field"
      items={items}
      inputValue={typed ?? name}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        setTyped(null)
        onChange(String(key))
      }}
      onBlur={() => setTyped(null)}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label>Or one provision through all its drafts</Label>
      <div className="field-box">
        <Input placeholder="art. 24(2), or words" spellCheck={false} autoComplete="off" onFocus={(event) => event.target.select()} />
      </div>
      <Popover className="suggestions" offset={6}>
        <ListBox<(typeof items)[number]>
          renderEmptyState={() => (
            <p className="no-suggestion">{isFetching ? 'Looking…' : asking ? 'No provision by these words.' : 'Keep typing.'}</p>
          )}
        >
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.title} className="suggestion">
              <span>{item.title}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
