import path from 'node:path'

/** Where the embedded Neo4j of a home keeps its things. */
export type Neo4jFiles = ReturnType<typeof neo4jFiles>

/** Names the files and folders of the embedded Neo4j under a home; only their owner may enter `root`. */
export function neo4jFiles(home: string) {
  const root = path.resolve(home, 'neo4j')
  return {
    root,
    conf: path.join(root, 'conf'),
    logs: path.join(root, 'logs'),
    data: path.join(root, 'data'),
    transactions: path.join(root, 'data', 'transactions'),
    /** Copies of logs of transactions whose end could not be read. */
    torn: path.join(root, 'torn'),
    /** What an import in bulk makes on its way. */
    bulk: path.join(root, 'bulk'),
    /** Data that is being replaced. */
    replaced: path.join(root, 'data.replaced'),
    /** What the JVM unpacks for itself, which would else stay in the system's folder after a crash. */
    scratch: path.join(root, 'tmp'),
    /** Takes the output of the JVM, from its start on. */
    console: path.join(root, 'logs', 'console.log'),
    /** The log in which Neo4j names the causes of errors. */
    debug: path.join(root, 'logs', 'debug.log'),
    password: path.join(root, 'password'),
    claim: path.join(root, 'claim.json'),
  }
}
