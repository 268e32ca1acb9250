/** The colours that the canvas takes from the page, by token, as `rgb(r, g, b)`. */
export type Palette = Record<Token, string>

export const TOKENS = [
  'paper',
  'card',
  'ink',
  'soft',
  'line',
  'edge',
  'accent',
  'wash',
  'absent',
  'contested',
  'kind-power',
  'kind-offence',
  'kind-provision',
  'kind-mechanism',
  'kind-safeguard',
  'kind-right',
  'kind-absence',
  'kind-text',
] as const
export type Token = (typeof TOKENS)[number]

type Rgb = [number, number, number]

/** Reads the tokens as the page shows them now, in its light or its dark form. */
export function readPalette(within: HTMLElement): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  within.append(probe)
  const read = (token: Token) => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const palette = Object.fromEntries(TOKENS.map((token) => [token, read(token)])) as Palette
  probe.remove()
  return palette
}

const parse = (colour: string): Rgb => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [r, g, b]
}

/** `part` of the first colour and the rest of the second. */
export function mix(first: string, second: string, part: number): string {
  const [a, b] = [parse(first), parse(second)]
  return `rgb(${a.map((value, at) => Math.round(value * part + (b[at] ?? 0) * (1 - part))).join(', ')})`
}
