import type { Region } from '../reader/read-file.ts'
import type { Supplied } from './supply.ts'

/** What became of a supplied file, in sentences; the first twenty differences by name. */
export function reportSupplied({ version, plain, official, provisions, findings, left, suspicions }: Supplied): string[] {
  const differences = findings.filter((f) => !f.agrees)
  return [
    `${version}: ${plain.format}, ${official.form}, language ${official.language}; ${provisions} provisions read; ${findings.length - differences.length} agreements with data/, ${differences.length} differences.`,
    ...differences.slice(0, 20).map((f) => `  ≠ ${f.id}: ${f.field}: data says ${f.ours}, the text says ${f.printed}`),
    ...(differences.length > 20 ? [`  … and ${differences.length - 20} more.`] : []),
    ...suspicions.map(({ line, column, said }) => `  ? ${line}:${column}  ${said}`),
    ...sizes(left).map(([reason, size]) => `Left out, ${size} characters: ${reason}.`),
    'Kept in texts.local, which is yours alone: its words may not be ours to pass on.',
  ]
}

/** How much was left out for each reason. */
function sizes(left: Region[]): [string, number][] {
  const sum = new Map<string, number>()
  for (const { reason, size } of left) sum.set(reason, (sum.get(reason) ?? 0) + size)
  return [...sum]
}
