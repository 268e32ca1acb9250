import type { Command } from '../command.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'Serve the page and GraphQL; settings come from the environment, such as PORT.',
  usage: 'serve',
  examples: ['serve', 'serve --help'],
  async run() {
    await import('../../main.ts')
    // It serves until it is told to stop.
    await new Promise(() => {})
    return null
  },
}
