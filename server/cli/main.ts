import { parseArgs } from 'node:util'
import { ProductError } from '../errors.ts'
import { type Asker, openAsker } from './asker.ts'
import { type Command, type Options, optionsOf, UsageError } from './command.ts'
import { ask } from './commands/ask.ts'
import { cite } from './commands/cite.ts'
import { compareTexts } from './commands/compare.ts'
import { mcp } from './commands/mcp.ts'
import { findPath } from './commands/path.ts'
import { scenario } from './commands/scenario.ts'
import { serve } from './commands/serve.ts'
import { helpOf, programHelp } from './help.ts'

export const COMMANDS: Command[] = [serve, ask, scenario, compareTexts, findPath, cite, mcp]

/** What a program is told by the number it ends with. */
const DONE = 0
const NOT_SO = 1
const BADLY_CALLED = 2
const FAILED = 3

/** Runs one command; gives the number to end with: 0 done, 1 the answer is no, 2 badly called, 3 it could not be answered. */
export async function run(words: string[]): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(programHelp(COMMANDS))
    return name === undefined ? BADLY_CALLED : DONE
  }
  const command = COMMANDS.find((one) => one.name === name)
  if (!command) return badlyCalled(`There is no command ${name}.`, programHelp(COMMANDS))
  let parsed: { values: Options; positionals: string[] }
  try {
    parsed = parseArgs({ args: rest, options: optionsOf(command) ?? {}, allowPositionals: true }) as typeof parsed
  } catch (error) {
    return badlyCalled((error as Error).message, helpOf(command))
  }
  if (parsed.values.help) {
    console.log(helpOf(command))
    return DONE
  }
  return perform(command, parsed.positionals, parsed.values)
}

async function perform(command: Command, words: string[], options: Options): Promise<number> {
  let open: Asker | null = null
  const asker = async () => {
    open ??= await openAsker(options.server as string | undefined)
    return open
  }
  try {
    const said = await command.run(words, options, asker)
    if (!said) return DONE
    console.log(options.json ? JSON.stringify(said.json, null, 2) : said.text)
    return said.good === false ? NOT_SO : DONE
  } catch (error) {
    if (error instanceof UsageError) return badlyCalled(error.message, helpOf(command))
    if (!(error instanceof ProductError)) throw error
    console.error(options.json ? JSON.stringify({ error: { code: error.code, message: error.message } }) : error.message)
    return error.code === 'BAD_INPUT' || error.code === 'NOT_FOUND' ? BADLY_CALLED : FAILED
  } finally {
    await (open as Asker | null)?.close()
  }
}

function badlyCalled(sentence: string, help: string): number {
  console.error(`${sentence}\n\n${help}`)
  return BADLY_CALLED
}
