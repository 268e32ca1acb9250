import { fork } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs a program of ours to its end in a process of its own, so that whatever memory it takes goes with it. It says what it has to say
 * itself; once this process is gone it is told so by `disconnect`. Gives its exit code.
 */
export async function inOwnProcess(file: string): Promise<number> {
  const given = process.execArgv
  // Where the program was begun by its own command, no option of Node's says how to read our files.
  const execArgv = given.includes('--import') ? given : [...given, '--import', import.meta.resolve('tsx')]
  const [code] = (await once(fork(file, { execArgv }), 'exit')) as [number | null]
  return code ?? 1
}
