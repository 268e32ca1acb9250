import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the client come from the API's schema; `npx graphql-codegen --config codegen.ts` after either changes. */
const config: CodegenConfig = {
  schema: 'server/api/**/schema.graphql',
  documents: ['client/**/*.graphql'],
  generates: {
    'client/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        importExtension: '.ts',
        scalars: { Date: 'string', JSON: 'unknown' },
      },
    },
  },
}

export default config
