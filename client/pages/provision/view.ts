import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'

/** `step` is the draft or counterpart that stands open on the line. */
export const provisionView = z.object({ step: kept(text(200)) })
