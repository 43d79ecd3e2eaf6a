import { checkNode } from './checkNode.mjs'
import { installPackages } from './installPackages.mjs'

/**
 * Makes sure that everything is there, then goes on in TypeScript, in this same process so that signals reach it.
 * A signal on the way ends the process with `statusWhenStopped`; what is handed over to takes the signals over too.
 */
export async function handOver(file, { statusWhenStopped }) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => process.exit(statusWhenStopped))
  checkNode()
  await installPackages()
  const { register } = await import('tsx/esm/api')
  register()
  await import(new URL(`../${file}`, import.meta.url).href)
}
