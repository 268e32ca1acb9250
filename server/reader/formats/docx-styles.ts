import { load } from 'cheerio'

/** Ids of the paragraph styles that make numbers, by themselves or by what they are based on. */
export function stylesWithNumbers(styles: string, numbering: string): Set<string> {
  const numbered = new Set<string>()
  if (!styles.includes('w:numPr')) return numbered
  const ordered = orderedLists(numbering)
  const $ = load(styles, { xml: true })
  const parents = new Map<string, string>()
  const own = new Map<string, boolean>()
  for (const style of $('w\\:style').toArray()) {
    const id = style.attribs['w:styleId']
    if (!id) continue
    const based = $(style).find('w\\:basedOn').attr('w:val')
    if (based) parents.set(id, based)
    const properties = $(style).find('w\\:numPr')
    if (properties.length === 0) continue
    const list = properties.find('w\\:numId').attr('w:val')
    own.set(id, list !== '0' && (list === undefined || ordered === null || ordered.has(list)))
  }
  for (const id of [...own.keys(), ...parents.keys()]) {
    const seen = new Set<string>()
    for (let at: string | undefined = id; at && !seen.has(at); at = parents.get(at)) {
      seen.add(at)
      const says = own.get(at)
      if (says === undefined) continue
      if (says) numbered.add(id)
      break
    }
  }
  return numbered
}

/** Lists whose first level prints numbers and not bullets; null where the file has no word on it. */
function orderedLists(numbering: string): Set<string> | null {
  if (!numbering) return null
  const $ = load(numbering, { xml: true })
  const kinds = new Map<string, boolean>()
  for (const list of $('w\\:abstractNum').toArray()) {
    const formats = $(list)
      .find('w\\:numFmt')
      .toArray()
      .map((f) => f.attribs['w:val'])
    kinds.set(
      list.attribs['w:abstractNumId'] ?? '',
      formats.some((format) => format !== 'bullet' && format !== 'none'),
    )
  }
  const ordered = new Set<string>()
  for (const num of $('w\\:num').toArray()) {
    const kind = $(num).find('w\\:abstractNumId').attr('w:val') ?? ''
    if (kinds.get(kind) ?? true) ordered.add(num.attribs['w:numId'] ?? '')
  }
  return ordered
}
