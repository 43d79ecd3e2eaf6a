import type { Config } from './config.ts'
import { homeFault } from './local/homeFault.ts'

/** Says which graph a command uses: that of a home, which may have to be made first, or of a server. */
export function graphInWords({ neo4j, home, database }: Config): string {
  if (neo4j !== undefined) return `Using the database "${database}" at ${neo4j.uri}.`
  return homeFault(home) === undefined ? `Using the home ${home}.` : `Making a new graph in the home ${home}.`
}
