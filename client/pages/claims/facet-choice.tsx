interface Props<Value extends string> {
  label: string
  /** What is said where nothing is chosen. */
  any: string
  value: Value | undefined
  counts: readonly { value: string; count: number }[] | undefined
  words: (value: string) => string
  onChange: (value: Value | undefined) => void
}

/** One choice among values, each with how many claims it would leave. */
export function FacetChoice<Value extends string>({ label, any, value, counts = [], words, onChange }: Props<Value>) {
  const offered = counts.filter((each) => each.count > 0 || each.value === value)
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => onChange((event.target.value || undefined) as Value | undefined)}>
        <option value="">{any}</option>
        {value && !offered.some((each) => each.value === value) ? <option value={value}>{words(value)}</option> : null}
        {offered.map((each) => (
          <option key={each.value} value={each.value}>
            {words(each.value)} ({each.count})
          </option>
        ))}
      </select>
    </label>
  )
}
