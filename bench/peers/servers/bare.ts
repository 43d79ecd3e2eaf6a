import neo4j from 'neo4j-driver'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { shapes } from '../shapes.ts'
import { standBy } from './standBy.ts'

// The limit: the driver behind Node's own HTTP, one Cypher written for each shape, no GraphQL, no checks.
const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
})

const server = createServer((request, response) => {
  void answer(request).then((body) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(body)
  })
})

async function answer(request: IncomingMessage): Promise<string> {
  const { shape, variables } = JSON.parse(await text(request)) as { shape: string; variables: object }
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: 'neo4j' })
  try {
    const { records } = await session.run(shapes.find(({ name }) => name === shape)?.bare ?? '', variables)
    return JSON.stringify({ data: records[0]?.get('data') as unknown })
  } finally {
    await session.close()
  }
}

server.listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (address === null || typeof address === 'string') throw new Error('The server has no port.')
standBy(`http://127.0.0.1:${address.port}/`)
