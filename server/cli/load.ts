import { endsWith } from '../ends-with.ts'
import { loadOwn } from '../load-own.ts'

process.once('disconnect', () => process.exit(1))
// On the error stream, so that pipes stay clean.
loadOwn((sentence) => console.error(sentence)).then(() => process.exit(0), endsWith)
