import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Installs the npm packages when those in node_modules are not the ones that the lock file names. */
export async function installPackages() {
  if (isInstalled()) return
  // Standard output is that of the command which follows.
  console.error('Installing the npm packages …')
  const status = await runNpm(['ci', '--include=dev'])
  if (status === 0) return
  console.error(
    'npm could not install the packages; what it printed above says why. Mend that, and start again.',
  )
  process.exit(1)
}

function isInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json')
  const wanted = lockedPackages('package-lock.json')
  if (installed === undefined || wanted === undefined) return false
  return Object.entries(wanted).every(([folder, { version, optional, link }]) => {
    // npm leaves out the optional packages that are for other machines.
    if (folder === '' || link) return true
    return folder in installed ? installed[folder].version === version : Boolean(optional)
  })
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function runNpm(parameters) {
  // Under npm the same npm is used again; without it the one on the PATH.
  const npm = process.env.npm_execpath
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(command, [...first, ...parameters], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
  })
  process.once('exit', () => child.kill())
  return new Promise((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
}
