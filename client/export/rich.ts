/** A text as a word processor takes it, and as anything else does. */
export interface Rich {
  html: string
  plain: string
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in HTML, between tags and inside quotation marks. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

const LINK = /^https?:\/\/\S+$/

/** A cell of a table: text, an address that becomes a link, or nothing. */
const cell = (text: string) => (LINK.test(text) ? `<a href="${escaped(text)}">${escaped(text)}</a>` : escaped(text))

/** A table with one head line, drawn with borders of its own since styles are lost on the way. */
export function richTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((text) => `<${tag} align="left" valign="top">${cell(text)}</${tag}>`).join('')}</tr>`
  return `<table border="1" cellpadding="4" cellspacing="0"><thead>${line(heads, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`
}

/** Puts both forms on the clipboard at once; what still has to be fetched may come as a promise. False where the browser refuses. */
export async function copyRich(rich: Promise<Rich>): Promise<boolean> {
  const part = (kind: keyof Rich, type: string) => rich.then((made) => new Blob([made[kind]], { type }))
  try {
    // The item is made before anything is awaited: the permission belongs to the press of the button.
    const item = new ClipboardItem({ 'text/html': part('html', 'text/html'), 'text/plain': part('plain', 'text/plain') })
    await navigator.clipboard.write([item])
    return true
  } catch {
    return copyByEvent(await rich)
  }
}

/** The old way, which needs no TLS. */
function copyByEvent({ html, plain }: Rich): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', plain)
    event.preventDefault()
  }
  document.addEventListener('copy', give)
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', give)
  }
}
