export interface Disagreement {
  id: string
  /** The finding in one sentence. */
  says: string
  /** `file` counts from the top of the project; `line` is where the entry begins. */
  origin: { file: string; line: number }
  release: string
  instead: string
  why: string
}

const WIDTH = 100

/**
 * A unified diff that puts the objection, as comments, above the entry in its file. It only adds lines and has no context, so it
 * applies without the file's words: `git apply --unidiff-zero`, or `patch -p1`.
 */
export function disagreement({ id, says, origin, release, instead, why }: Disagreement): string {
  const lines = [
    `DISAGREE with ${id} (release ${release})`,
    ...wrap(`It says: ${says}`),
    ...wrap(`It should say: ${instead.trim() || '…'}`),
    ...wrap(`Because: ${why.trim() || '…'}`),
  ]
  const path = origin.file
  const at = `@@ -${origin.line - 1},0 +${origin.line},${lines.length} @@`
  return [`--- a/${path}`, `+++ b/${path}`, at, ...lines.map((line) => `+# ${line}`), ''].join('\n')
}

/** Breaks a text at spaces into lines of at most about `WIDTH` characters; the lines after the first are set in. */
function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = `  ${word}`
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}
