import { GraphQLError } from 'graphql'
import { type Plugin, processRegularResult } from 'graphql-yoga'
import { LIMITS } from './limits.ts'

/**
 * Refuses, with a sentence, what is no request for GraphQL before anything looks at it: another type of body or of answer, variables that
 * are no JSON, texts handed over that are longer than anything held here.
 */
export function useRequests(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (!['GET', 'POST'].includes(request.method)) return
      if (!requestParser) setRequestParser(() => refuse(415, NO_BODY))
      else
        setRequestParser(async (own) => {
          try {
            return await requestParser(own)
          } catch (error) {
            const isForm = request.method === 'GET' || !(error instanceof GraphQLError)
            throw refusal(400, isForm ? NO_VARIABLES : NO_JSON)
          }
        })
    },
    onParams({ params }) {
      if (hasLongText(params.variables)) refuse(400, `A text in variables may be ${LIMITS.text} characters long.`)
    },
    onResultProcess({ resultProcessor, setResultProcessor, setResult }) {
      if (resultProcessor === processRegularResult) return
      setResult({ errors: [refusal(406, NO_ANSWER)] })
      setResultProcessor(processRegularResult, 'application/json')
    },
  }
}

const NO_BODY = 'A question is sent as application/json, application/graphql or application/x-www-form-urlencoded. Set content-type.'
const NO_JSON = 'The body is not JSON of the form {"query": "…", "variables": {…}}.'
const NO_VARIABLES = 'variables and extensions must be JSON, such as {"id": "budapest"}.'
const NO_ANSWER = 'Answers are application/graphql-response+json or application/json. Set accept to one of them, or leave it out.'

/** The code is added where every refusal gets its form. */
const refusal = (status: number, message: string) => new GraphQLError(message, { extensions: { http: { status } } })
function refuse(status: number, message: string): never {
  throw refusal(status, message)
}

/** Whether a value of JSON holds, at whatever depth, a text that is too long. Calls itself for nothing, as depth is up to whoever asks. */
function hasLongText(value: unknown): boolean {
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string' && next.length > LIMITS.text) return true
    if (typeof next === 'object' && next !== null) left.push(...Object.values(next), ...Object.keys(next))
  }
  return false
}
