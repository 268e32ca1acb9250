import { useDeferredValue, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useOperation } from '../../api/client.ts'
import { FindDocument } from '../../api/generated/graphql.ts'
import { kindName } from '../../words/kinds.ts'

/** Kinds that may stand for any thing of them. */
const END_KINDS = ['power', 'mechanism', 'safeguard', 'right', 'offence', 'yardstick'] as const
const kindItems = END_KINDS.map((kind) => ({ id: kind as string, title: `any ${kindName(kind)}`, kind: '' }))

/** `power` → `any power`; null where it is no kind. */
export const anyOf = (id: string): string | null => kindItems.find((item) => item.id === id)?.title ?? null

interface Props {
  label: string
  /** What stands there now, as a name. */
  name: string
  onChoose: (id: string) => void
}

/** One end of a way: anything by name, words or citation, or any of a kind. */
export function PathEnd({ label, name, onChoose }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const asked = useDeferredValue((typed ?? '').trim())
  const asking = asked.length > 1
  const { data } = useOperation(FindDocument, { text: asked, first: 8 }, { enabled: asking, keep: asking })
  const found = asking ? (data?.search.hits ?? []).map(({ node, title }) => ({ id: node.id, title, kind: kindName(node.__typename) })) : []
  const items = [...kindItems.filter(({ title }) => title.includes(asked.toLowerCase())), ...found]
  return (
    <ComboBox
      className="search path-end"
      items={items}
      inputValue={typed ?? name}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        setTyped(null)
        onChoose(String(key))
      }}
      onBlur={() => setTyped(null)}
      defaultFilter={() => true}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input placeholder="a name, art. 24(2), or any power" spellCheck={false} autoComplete="off" />
      <Popover className="suggestions" offset={6}>
        <ListBox<(typeof items)[number]> renderEmptyState={() => <p className="no-suggestion">Nothing by these words.</p>}>
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
