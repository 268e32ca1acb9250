import type { Stamp } from './graph-stamp.ts'
import { stampLines } from './graph-stamp.ts'

export interface PictureLook {
  /** Colours as CSS has them. */
  background: string
  ink: string
  face: string
}

const FONT = 22
const EDGE = 32

/** The picture of the map with release, basis, date and address written below it. */
export async function withStamp(picture: Blob, stamp: Stamp, look: PictureLook): Promise<Blob> {
  const bitmap = await createImageBitmap(picture)
  const canvas = document.createElement('canvas')
  const paint = canvas.getContext('2d')
  if (!paint) throw new Error('This browser cannot draw pictures.')
  const width = Math.max(bitmap.width + 2 * EDGE, 1200)
  const font = `${FONT}px ${look.face}`
  paint.font = font
  const lines = stampLines(stamp).flatMap((line) => broken(line, (text) => paint.measureText(text).width, width - 2 * EDGE))
  canvas.width = width
  canvas.height = bitmap.height + 2 * EDGE + lines.length * FONT * 1.5 + EDGE
  paint.fillStyle = look.background
  paint.fillRect(0, 0, canvas.width, canvas.height)
  paint.drawImage(bitmap, (width - bitmap.width) / 2, EDGE)
  // Changing its size made the canvas forget its face.
  paint.font = font
  paint.fillStyle = look.ink
  for (const [at, line] of lines.entries()) paint.fillText(line, EDGE, bitmap.height + 2 * EDGE + (at + 1) * FONT * 1.4)
  return new Promise((give, refuse) =>
    canvas.toBlob((blob) => (blob ? give(blob) : refuse(new Error('The picture is too large for this browser.'))), 'image/png'),
  )
}

/** Breaks a line at spaces so that each part is narrow enough; a word that is too wide is cut. */
export function broken(text: string, measure: (text: string) => number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (let word of text.split(' ')) {
    if (line && measure(`${line} ${word}`) > most) {
      lines.push(line)
      line = ''
    }
    while (!line && measure(word) > most && word.length > 1) {
      let fits = word.length - 1
      while (fits > 1 && measure(word.slice(0, fits)) > most) fits--
      lines.push(word.slice(0, fits))
      word = word.slice(fits)
    }
    line = line ? `${line} ${word}` : word
  }
  return line ? [...lines, line] : lines
}
