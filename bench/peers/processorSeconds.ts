import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'

/** How many times a second Linux counts what a process uses, on every architecture that Node runs on. */
const ticksPerSecond = 100

/** The processor time that a process has used so far: a child says it itself, of another Linux tells; elsewhere NaN. */
export async function processorSeconds(of: ChildProcess | number): Promise<number> {
  if (typeof of !== 'number') {
    of.send('cpu')
    const [{ cpu }] = (await once(of, 'message')) as [{ cpu: NodeJS.CpuUsage }]
    return (cpu.user + cpu.system) / 1e6
  }
  const stat = await readFile(`/proc/${of}/stat`, 'utf8').catch(() => '')
  // The name in brackets may hold spaces; after it come the state, the 3rd field, and the two times as 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
