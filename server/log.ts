import { destination, type Logger, pino } from 'pino'
import type { Settings } from './config.ts'

export type Log = Logger

/** Writes to standard error, one JSON object a line, so that what the program prints for people stands alone. */
export const createLog = (level: Settings['logLevel']): Log => pino({ level, base: null }, destination({ dest: 2, sync: true }))
