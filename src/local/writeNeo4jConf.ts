import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { homeVersion } from './homeVersion.ts'

interface Settings {
  port: number
  pageCache: string
  /** Keeps a plan until it is asked to plan anew, however the graph has changed. */
  keepsPlans?: boolean
  /** True to cut off what follows the last transaction that can be read; else its database does not start. */
  cutsTornLog?: boolean
}

/** Writes conf/neo4j.conf anew, so that what Parley relies on holds whatever was in the file. */
export async function writeNeo4jConf(folder: string, settings: Settings) {
  await writeFile(path.join(folder, 'neo4j.conf'), conf(settings))
}

function conf({ port, pageCache, keepsPlans = false, cutsTornLog = false }: Settings) {
  return `# Written by Parley at each start; changes made here are lost.
# Version of the home: ${homeVersion}
server.config.strict_validation.enabled=true

# This machine only, and Bolt only.
server.default_listen_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false

# LOAD CSV reads the host's files and reaches its network, even from a read transaction.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0

# Clients are drained before Neo4j is told to stop, so there is nobody to wait for.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
internal.server.bolt.connection_shutdown_wait_time=0s

server.memory.pagecache.size=${pageCache}
# Changes follow one another: whoever waits longer for its turn is told so.
db.lock.acquisition.timeout=10s
# No transaction takes the memory of all others: together they may have seven tenths of the heap.
db.memory.transaction.max=512m
# Room that a log has reserved cannot be missing in the middle of a transaction, which a start could not read.
# The sizes keep the logs of a small store at 64 MB; the defaults take half a gigabyte.
db.tx_log.preallocate=true
internal.dbms.tx_log.fail_on_corrupted_log_files=${!cutsTornLog}
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=2 files
${keepsPlans ? keptPlans : ''}`
}

// Neo4j drops a plan ten seconds after the counts that it was made by have changed, as they do with each graph of the tests.
const keptPlans = `
dbms.cypher.min_replan_interval=24h
`
