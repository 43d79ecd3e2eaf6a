import { checkNode } from './checkNode.mjs'
import { compile } from './compile.mjs'
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
  // Stacks in logs name the lines of the sources.
  process.setSourceMapsEnabled(true)
  await import(await runnable(file))
}

async function runnable(file) {
  try {
    return await compile(file)
  } catch (error) {
    if ('errors' in error) {
      console.error(`Parley could not be compiled: ${error.message}`)
      process.exit(1)
    }
    // Nothing can be written here: each file is compiled as it is imported.
    const { register } = await import('tsx/esm/api')
    register()
    return new URL(`../${file}`, import.meta.url).href
  }
}
