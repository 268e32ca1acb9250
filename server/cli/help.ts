import { COMMON, type Command } from './command.ts'

export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'counterpoise <command>: surveillance law across borders, asked from a command line.',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'counterpoise <command> --help says how each is called, with examples.',
    'Ends with 0 where it is done, 1 where the answer is no, 2 where it was badly called, 3 where it could not be answered.',
  ].join('\n')
}

export function helpOf({ summary, usage, options = {}, examples }: Command): string {
  const all = Object.entries({ ...options, ...COMMON })
  const width = Math.max(...all.map(([name]) => name.length))
  return [
    summary,
    '',
    `  counterpoise ${usage}`,
    '',
    ...all.map(([name, { says }]) => `  --${name.padEnd(width)}  ${says}`),
    '',
    'For example:',
    ...examples.map((example) => `  counterpoise ${example}`),
  ].join('\n')
}
