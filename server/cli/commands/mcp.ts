import type { Command } from '../command.ts'

export const mcp: Command = {
  name: 'mcp',
  summary: 'Serve assistants over the Model Context Protocol, by standard input and output.',
  usage: 'mcp',
  examples: ['mcp', 'mcp --server http://127.0.0.1:4000'],
  async run(_words, _options, asker) {
    const { serveAssistants } = await import('../../mcp/index.ts')
    await serveAssistants(await asker())
    return null
  },
}
