import { readdirSync } from 'node:fs'
import { processStat } from './processStat.ts'
import { waitUntil } from './waitUntil.ts'

/** Stops a process, and resolves once all of its threads stand still: those that run go on for a moment, and may answer. */
export async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP')
  const tasks = `/proc/${pid}/task`
  const isStopped = (task: string) => {
    const [state] = processStat(`${tasks}/${task}`)
    return state === undefined || state === 'T'
  }
  await waitUntil('all threads stand still', () => readdirSync(tasks).every(isStopped), 10_000)
}
