/** A row of an answer: values by the name of their column. */
export type Row = Record<string, string | number | string[] | null>

/** What an id is called on screen. */
export type Titles = ReadonlyMap<string, string>

/** A value as one field of a table file. */
export const plain = (value: Row[string] | undefined): string | number => (Array.isArray(value) ? value.join('; ') : (value ?? ''))

/** A value as a reader sees it, in words. */
export const shown = (value: Row[string] | undefined, titles: Titles): string =>
  [value ?? []]
    .flat()
    .map((each) => titles.get(String(each)) ?? String(each))
    .join('; ')
