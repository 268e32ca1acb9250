import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname
const ofKind = (folder: string) => [`tests/${folder}/**/*.test.{ts,tsx}`]

/** Three kinds of tests: without anything outside Node; on real graph engines; in a real browser. */
export default defineConfig({
  plugins: [react()],
  // What Node itself takes: Vite would pick another copy of the package, and graphql refuses to work beside itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: `${here}/node_modules/graphql/index.js` }] },
  test: {
    root: here,
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ofKind('**'),
          exclude: [...ofKind('engines'), ...ofKind('e2e')],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          // One kind after the other: a browser that shares two cores with two databases would time out for no fault of its own.
          sequence: { groupOrder: 1 },
          include: ofKind('engines'),
          globalSetup: './tests/support/engines-setup.ts',
          // One server of each version, which one file at a time fills and empties.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ofKind('e2e'),
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
