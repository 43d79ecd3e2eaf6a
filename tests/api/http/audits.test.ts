import { auditServer } from 'graphql-http'
import { expect, test } from 'vitest'
import { startHost } from './startHost.ts'

// GET without the preflight header is refused on purpose (CSRF); what is refused before it runs is HTTP 400 for every
// media type, so that nothing between client and server takes a refusal for a success.
const known = ['572B', '5A70', '6A70', '7B9B', 'D6D5', 'FDE2']

test(
  'the server follows GraphQL over HTTP, but for what is refused on purpose',
  { timeout: 30_000 },
  async () => {
    const { url } = await startHost()
    const results = await auditServer({ url: `${url}/graphql` })
    const others = results.filter(({ status }) => status !== 'ok')
    expect(results).toHaveLength(61)
    expect(others.filter(({ status }) => status === 'error')).toEqual([])
    expect(others.map(({ id }) => id).sort()).toEqual(known)
  },
)
