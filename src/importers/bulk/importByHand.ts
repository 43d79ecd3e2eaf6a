import path from 'node:path'
import type { PreparedBulk } from './prepareBulk.ts'

/** Tells whoever may stop another server how the files of a bulk import get into its database; the commands are for a shell. */
export function importByHand(
  database: string,
  { arguments: parameters }: PreparedBulk,
  folder: string,
): string {
  const command = ['neo4j-admin database import full', ...[database, ...parameters].map(quoted)]
  return `The files are in ${folder}. All that the database "${database}" holds is in them, and the command below replaces it: what is written to
it from now on is lost. Stop every Parley on it, then the database, and run on its machine, where the files have to be at the same place:

${command.join(' \\\n  ')}

Then start the database, and give it its indexes and what no such file can hold:

npm run import -- bulk-end ${quoted(path.join(folder, 'files', 'rest.json'))}

After that ${folder} can be removed.`
}

/** A word as a shell takes it, whatever it holds. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
