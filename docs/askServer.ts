import { parseArgs } from 'node:util'

/** The data of an operation, asked of the Parley that the flag --url names; ends the command with one sentence where it has none. */
export async function askServer(query: string, variables: object): Promise<unknown> {
  const { values } = parseArgs({
    options: { url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' } },
  })
  try {
    return await ask(values.url, query, variables)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(`${values.url} answers "${reason}". Start Parley, or name where it runs with --url.`)
    process.exit(1)
  }
}

async function ask(url: string, query: string, variables: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] }
  if (data === undefined || errors !== undefined)
    throw new Error(errors?.map(({ message }) => message).join(' '))
  return data
}
