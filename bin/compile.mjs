import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const cache = path.join(root, 'node_modules/.cache/parley/compiled')
/** Files that decide how all others are compiled. */
const settings = ['bin/compile.mjs', 'tsconfig.json', 'node_modules/esbuild/package.json']

/**
 * Compiles a TypeScript file with all that it imports but the packages, unless that is done already. Answers the URL of the result.
 * Node reads one file three times as fast as a hundred that have to be compiled one by one.
 */
export async function compile(file) {
  const name = file.replaceAll('/', '-').replace(/\.ts$/, '')
  const made = compiled(name, knownInputs(name))
  return pathToFileURL(existsSync(made) ? made : await make(file, name)).href
}

function knownInputs(name) {
  try {
    return JSON.parse(readFileSync(path.join(cache, `${name}.json`), 'utf8'))
  } catch {
    return []
  }
}

/** Where the result for these inputs is kept: what they hold is part of its name, and where they are, for the result names their addresses. */
function compiled(name, inputs) {
  const digest = createHash('sha256').update(root)
  for (const input of [...settings, ...inputs]) digest.update(`${input}\n${textOf(input)}\n`)
  return path.join(cache, `${name}-${digest.digest('hex').slice(0, 16)}`, 'index.mjs')
}

function textOf(input) {
  try {
    return readFileSync(path.resolve(root, input), 'utf8')
  } catch {
    return ''
  }
}

async function make(file, name) {
  await mkdir(cache, { recursive: true })
  // Several processes may compile at the same time: each does it aside, and moves what is whole.
  const aside = await mkdtemp(path.join(cache, 'aside-'))
  try {
    const inputs = await bundle(file, aside)
    const made = compiled(name, inputs)
    await removeOlder(name, path.dirname(made))
    await rename(aside, path.dirname(made)).catch((error) => {
      if (!existsSync(made)) throw error
    })
    const list = path.join(cache, `${name}.json`)
    await writeFile(`${list}.${process.pid}`, JSON.stringify(inputs))
    await rename(`${list}.${process.pid}`, list)
    return made
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function removeOlder(name, kept) {
  const folders = (await readdir(cache)).filter((each) => each.slice(0, -17) === name)
  for (const each of folders)
    if (path.join(cache, each) !== kept) await rm(path.join(cache, each), { recursive: true, force: true })
}

async function bundle(file, outdir) {
  const { build, stop } = await import('esbuild')
  const { metafile } = await build({
    entryPoints: { index: path.resolve(root, file) },
    ...{ bundle: true, splitting: true, packages: 'external', outdir, outExtension: { '.js': '.mjs' } },
    ...{ platform: 'node', format: 'esm', target: 'node20', keepNames: true },
    ...{ sourcemap: true, metafile: true, absWorkingDir: root, logLevel: 'silent' },
    plugins: [{ name: 'addresses', setup: keepAddresses }],
  }).finally(stop)
  return Object.keys(metafile.inputs).sort()
}

/** Keeps `import.meta.url` of each file what it is: the address of the file itself. */
function keepAddresses({ onLoad }) {
  onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path: file }) => {
    const text = await readFile(file, 'utf8')
    const contents = text
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
      .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
    return { contents, loader: 'ts' }
  })
}
