import { runCypher } from './runCypher.ts'

/** Drops every plan, and has the database plan by the counts of what it holds now. Files that measure plans or hits call it. */
export async function planAfresh(): Promise<void> {
  await runCypher('CALL db.prepareForReplanning()')
}
