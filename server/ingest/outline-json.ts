import { type FileRead, leftOf } from '../reader/read-file.ts'

/** What was read of a file, for programs: `start` and `end` are offsets in the file, and in its words where the file is no text. */
export function outlineJson(read: FileRead) {
  const { official, plain, suspicions } = read
  return {
    version: official.version,
    language: official.language,
    form: official.form,
    provisions: official.provisions.map(({ id, level, number, title, text, start, end }) => ({
      id,
      level,
      number,
      title,
      words: text,
      start: plain.origin.at(start),
      end: plain.origin.at(end - 1) + 1,
    })),
    left: leftOf(read).map(({ reason, start, end }) => ({ reason, start, end })),
    suspicions: suspicions.map(({ line, column, said }) => ({ line, column, said })),
  }
}
