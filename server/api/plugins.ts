import { createHash } from 'node:crypto'
import { type DocumentNode, type ExecutionResult, type GraphQLError, Kind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type Account, newAccount } from './account.ts'
import type { Operation } from './compiled.ts'
import { present, type Report } from './errors.ts'
import { depthRule } from './limits.ts'
import { rootTypeRule } from './root-types.ts'

/** What whoever calls Yoga hands on: where to note what the operation did. */
export interface ServerContext {
  account?: Account
}

export type Run = (operation: Operation, account: Account) => Promise<ExecutionResult>

export const useLimits = (): Plugin => ({
  onValidate({ addValidationRule }) {
    addValidationRule(depthRule)
    addValidationRule(rootTypeRule)
  },
})

/** Runs each operation by `run`, and gives an account of it to `done`. `release` is what answered last, named where nothing answers. */
export function useRunner(
  run: Run,
  report: Report,
  done: (account: Account) => void,
  release: () => string,
): Plugin<object, ServerContext> {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(async ({ document, operationName, variableValues, contextValue }) => {
        const { params, account = newAccount() } = contextValue as { params: { query?: string } } & ServerContext
        const started = performance.now()
        Object.assign(account, { name: operationName ?? nameOf(document), hash: hashOf(params.query ?? '') })
        const operation = { document, operationName: operationName ?? undefined, variables: variableValues ?? {} }
        const result = await run(operation, account).catch((error: unknown): ExecutionResult => ({ errors: [error as GraphQLError] }))
        account.ms = performance.now() - started
        const errors = result.errors?.map((error) => present(error, report))
        account.outcome = String(errors?.[0]?.extensions.code ?? 'ok')
        done(account)
        return { ...result, ...(errors && { errors }), extensions: { release: account.release || release(), cost: account.cost } }
      })
    },
  }
}

/** Gives what fails before an operation runs (a request that is none, syntax, validation) the same form as what fails within one. */
export function usePresentation(report: Report, release: () => string): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || result.extensions) return
      const errors = result.errors?.map((error) => present(error, report))
      setResult({ ...result, ...(errors && { errors }), extensions: { release: release(), cost: 0 } })
    },
  }
}

function nameOf(document: DocumentNode): string {
  const names = document.definitions.flatMap((d) => (d.kind === Kind.OPERATION_DEFINITION ? [d.name?.value ?? ''] : []))
  return names.length === 1 ? (names[0] ?? '') : ''
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
