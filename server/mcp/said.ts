import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { ProductError } from '../errors.ts'

/** An answer as an assistant gets it; a refusal is one too, with its sentence. */
export async function said(answer: () => Promise<unknown>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await answer(), null, 1) }] }
  } catch (error) {
    if (!(error instanceof ProductError)) throw error
    return { isError: true, content: [{ type: 'text', text: `${error.code}: ${error.message}` }] }
  }
}
