import pino from 'pino'
import { startServer } from '../../../src/api/http/startServer.ts'
import { readConfig } from '../../../src/config.ts'
import { buildPages } from '../../../src/buildPages.ts'
import { connectGraph } from '../../../src/graph/connectGraph.ts'
import { standBy } from './standBy.ts'

// Parley as npm start serves it, with its limits and its log. One address sends all the load, so its rate has no bound.
const config = readConfig({ ...process.env, PARLEY_RATE_ADDRESS: '0' })
if (config.neo4j === undefined) throw new Error('NEO4J_URI has to say which graph to serve.')
const { database, operationTimeoutMs: timeoutMs } = config
const graph = await connectGraph({ ...config.neo4j, database, timeoutMs })
const logger = pino({ level: config.logLevel })
const pages = await buildPages({ onProgress: () => undefined })
const { url } = await startServer({ ...config, port: 0, graph, logger, pages })
standBy(`${url}/graphql`)
