import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line that adds up every test of every project. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((m) => [...m.children.allTests()].map((t) => t.result().state))
    const count = (state: string) => states.filter((s) => s === state).length
    const broken = modules.filter(
      (m) => m.state() === 'failed' && [...m.children.allTests()].every((t) => t.result().state !== 'failed'),
    ).length
    const skipped = count('skipped') + count('pending')
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
}
