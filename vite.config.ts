import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const api = process.env.API_URL ?? 'http://127.0.0.1:4000'

/** The page is in English; the accessibility library brings its few words in thirty languages. Missing ones fall back to en-US. */
const englishOnly: Plugin = {
  name: 'english-only',
  enforce: 'pre',
  load: (id) =>
    /\/react-(aria|stately)[^/]*\/.*\/intl\/.*\/(?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) ? 'export default undefined' : null,
}

export default defineConfig({
  root: 'client',
  // Relative, so that the built page also works from a folder below a site's root.
  base: './',
  plugins: [englishOnly, react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // Kept as written: lowering light-dark() would lose the reader's own choice of colours.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A strict content policy refuses data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': api, '/health': api } },
})
