import type { TypedDocumentString } from './generated/graphql.ts'

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { message: string; extensions: { code: string } }[]
}

/** Returns the data of an operation. Throws the first error of an answer with its code, which docs/errors.md explains. */
export async function ask<Data, Variables>(
  url: string,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  })
  const { data, errors = [] } = (await response.json()) as Answer<Data>
  const [error] = errors
  if (error !== undefined) throw new Error(`${error.extensions.code}: ${error.message}`)
  if (data == null) throw new Error(`${url} answers ${response.status} without data.`)
  return data
}
