import type { TypedDocumentString } from '../generated/graphql.ts'
import { ApiError } from './ApiError.ts'
import { tabToken } from './tabToken.ts'

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[]
}

/** Returns the data of an operation, or throws an ApiError with the first error of the answer. The token of the tab goes with it. */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  token = tabToken.read().token,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: operation.toString(), variables }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted === true) throw cause
    throw new ApiError('UNREACHABLE', 'Parley does not answer.')
  })
  const answer = await response.json().then(
    (json: unknown) => json as Answer<Data>,
    (): Answer<Data> => ({}),
  )
  const [error] = answer.errors ?? []
  if (error?.extensions?.code === 'UNAUTHENTICATED' && token !== undefined)
    tabToken.refuse(token, error.message)
  if (error !== undefined) throw new ApiError(error.extensions?.code ?? 'UNKNOWN', error.message)
  if (answer.data == null)
    throw new ApiError('UNREACHABLE', `Parley answers ${response.status} without data.`)
  return answer.data
}
