import { spawn } from 'node:child_process'

/** How a command ended: its status, or none when it could not be run at all, and what it printed. */
export interface CommandResult {
  found: boolean
  status: number | null
  stdout: string
  stderr: string
}

interface Watching {
  signal?: AbortSignal | undefined
  /** Told the number of its process. */
  onStart?: (pid: number) => void
  /** Given all that it has printed to its standard output so far. */
  onPrint?: (stdout: string) => void
}

/** Runs a command to its end, or to that of this process, and collects what it prints; only an abort rejects. */
export function runCommand(
  command: string,
  args: string[],
  { signal, onStart, onPrint }: Watching = {},
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], signal })
    const end = () => child.kill()
    process.once('exit', end)
    if (child.pid !== undefined) onStart?.(child.pid)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      onPrint?.(stdout)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', (error) => {
      process.off('exit', end)
      if (signal?.aborted) reject(error)
      else resolve({ found: false, status: null, stdout, stderr })
    })
    child.once('close', (status) => {
      process.off('exit', end)
      resolve({ found: true, status, stdout, stderr })
    })
  })
}
