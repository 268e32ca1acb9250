/** The rows of a CSV file as records by the names in its head. Cells may be quoted; none of the tables has a line break within one. */
export function readCsv(text: string): Record<string, string>[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((l) => l !== '')
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? '')
  const [head = [], ...rows] = lines.map(cells)
  return rows.map((row, i) => {
    if (row.length !== head.length) throw new Error(`Row ${i + 2} has ${row.length} cells, the head ${head.length}.`)
    return Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))
  })
}
