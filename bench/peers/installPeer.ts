import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Installs the packages of the peer, which are none of Parley's, as their own lock file has them. */
export async function installPeer(folder: string): Promise<void> {
  if (existsSync(path.join(folder, 'node_modules', '@neo4j', 'graphql'))) return
  console.error('Installing @neo4j/graphql …')
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = (await once(npm, 'exit')) as [number | null]
  if (status !== 0) throw new Error('npm could not install @neo4j/graphql.')
}
