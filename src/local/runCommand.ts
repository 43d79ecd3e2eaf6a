import { spawn } from 'node:child_process'

/** How a command ended: its status, or none when it could not be run at all, and what it printed. */
export interface CommandResult {
  found: boolean
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a command to its end and collects what it prints; only an abort rejects. */
export function runCommand(command: string, args: string[], signal?: AbortSignal): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], signal })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', (error) => {
      if (signal?.aborted) reject(error)
      else resolve({ found: false, status: null, stdout, stderr })
    })
    child.once('close', (status) => resolve({ found: true, status, stdout, stderr }))
  })
}
