import { useState } from 'react'

interface Props {
  words: string | undefined
  onChange: (words: string | undefined) => void
}

/** Words that have to stand in a claim; taken when Enter is pressed or the field is left, so that each search is one step for Back. */
export function WordsChoice({ words = '', onChange }: Props) {
  const [draft, setDraft] = useState({ of: words, text: words })
  const text = draft.of === words ? draft.text : words
  const take = () => {
    const taken = text.trim()
    // What was taken belongs to the address from here on: Back must not find it in the field and take it again.
    setDraft({ of: taken, text: taken })
    if (taken !== words) onChange(taken || undefined)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label>
        With the words
        <input
          type="search"
          value={text}
          maxLength={120}
          onChange={(event) => setDraft({ of: words, text: event.target.value })}
          onBlur={take}
          placeholder="remedy, researchers …"
        />
      </label>
    </form>
  )
}
