import type { Supplied } from './supply.ts'

/** What became of a supplied file, in sentences; the first twenty differences by name. */
export function reportSupplied({ version, plain, provisions, findings }: Supplied): string[] {
  const differences = findings.filter((f) => !f.agrees)
  return [
    `${version}: ${plain.format}, ${provisions} provisions read; ${findings.length - differences.length} agreements with data/, ${differences.length} differences.`,
    ...differences.slice(0, 20).map((f) => `  ≠ ${f.id}: ${f.field}: data says ${f.ours}, the text says ${f.printed}`),
    ...(differences.length > 20 ? [`  … and ${differences.length - 20} more.`] : []),
    ...plain.leftOut.map(({ reason, text }) => `Left out, ${text.length} characters: ${reason}.`),
    'Kept in texts.local, which is yours alone: its words may not be ours to pass on.',
  ]
}
