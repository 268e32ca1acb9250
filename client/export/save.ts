type FileType = 'text/csv' | 'application/json' | 'application/graphml+xml' | 'image/png'

/** Hands the reader a file, made here and sent nowhere. */
export function save(name: string, type: FileType, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
