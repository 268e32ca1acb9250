import type { Problem } from './problem.ts'
import { strangeCharacter } from './strange-characters.ts'

/** The text of a file, or what is wrong with its bytes. */
export function textOf(file: string, bytes: Uint8Array): string | Problem {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Read leniently, a byte that fits nowhere becomes U+FFFD.
    const lenient = new TextDecoder('utf-8').decode(bytes)
    return {
      file,
      ...placeIn(lenient, lenient.indexOf('\uFFFD')),
      rule: 'encoding',
      message: 'the file is not UTF-8 from here on.',
      fix: 'Save it as UTF-8.',
    }
  }
  const strange = strangeCharacter(text)
  if (!strange) return text
  return {
    file,
    ...placeIn(text, strange.at),
    rule: 'characters',
    message: `the character ${strange.name} stands here, which nobody sees.`,
    fix: 'Take it out, or write the letter that was meant.',
  }
}

function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, at)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
