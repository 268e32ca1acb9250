/** What the API itself answers, to hold against what the page shows. Throws where it answers with errors. */
export async function ask<T>(address: string, query: string): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(`The API refused: ${JSON.stringify(errors)}`)
  return data
}
