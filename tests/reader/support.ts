import { readOfficialText } from '../../server/reader/index.ts'
import { officialText } from '../support/texts.ts'

/** Every complete English text with its version and the number of its articles, as SOURCES.md beside the texts counts them. */
export const COMPLETE = [
  ['budapest/2001', 'budapest-2001.en.txt', 48],
  ['budapest-p1/2003', 'budapest-first-protocol-2003.en.txt', 16],
  ['untoc/2000', 'untoc-2000.en.txt', 41],
  ['uncac/2003', 'uncac-2003.en.txt', 71],
  ['iccpr/1966', 'iccpr-1966.en.txt', 53],
  ['iccpr-op1/1966', 'iccpr-op1-1966.en.txt', 14],
  ['udhr/1948', 'udhr-1948.en.txt', 30],
  ['echr/1950', 'echr-1950.en.txt', 59],
  ['conv108/1981', 'convention108-1981.en.txt', 27],
  ['conv108-p1/2001', 'convention108-protocol-2001.en.txt', 3],
  ['vclt/1969', 'vclt-1969.en.txt', 85],
  ['crc/1989', 'crc-1989.en.txt', 54],
  ['crc-opsc/2000', 'crc-op-sale-of-children-2000.en.txt', 17],
] as const

export const ARABIC = ['uncc/final', 'un-cybercrime-convention-2024.part1.ar.txt', 15] as const

export const HELD = [...COMPLETE, ARABIC]

export const read = (version: string, name: string) => readOfficialText({ version, name, text: officialText(name).text })
