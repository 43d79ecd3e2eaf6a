import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const cache = path.join(root, 'node_modules/.cache/parley/compiled')
/** Files that decide how all others are compiled. */
const settings = ['bin/compile.mjs', 'tsconfig.json', 'node_modules/esbuild/package.json']
/** Age at which a result is removed: every process that began with it has loaded all its parts by then. */
const hourMs = 3_600_000

/**
 * Compiles a TypeScript file with all that it imports but the packages, unless that is done already. Answers the URL of the result.
 * Node reads one file three times as fast as a hundred that have to be compiled one by one.
 */
export async function compile(file) {
  const name = file.replaceAll('/', '-').replace(/\.ts$/, '')
  const known = compiled(name, knownInputs(name), textOf)
  return pathToFileURL(existsSync(known) ? known : await make(file, name)).href
}

function knownInputs(name) {
  try {
    return JSON.parse(readFileSync(path.join(cache, `${name}.json`), 'utf8'))
  } catch {
    return []
  }
}

/** Names the result of these inputs by their texts, and by the folder of the project, whose addresses it holds. */
function compiled(name, inputs, textOfInput) {
  const digest = createHash('sha256').update(root)
  for (const setting of settings) digest.update(`${setting}\n${textOf(setting)}\n`)
  for (const input of inputs) digest.update(`${input}\n${textOfInput(input)}\n`)
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
  const { texts, outputs } = await bundle(file, name)
  const inputs = [...texts.keys()].sort()
  // The texts are those that were compiled: a file may have changed since it was read.
  const made = compiled(name, inputs, (input) => texts.get(input))
  await mkdir(cache, { recursive: true })
  await removeOlder(name)
  await keep(outputs, made)
  await replaceFile(path.join(cache, `${name}.json`), JSON.stringify(inputs))
  return made
}

/** Writes the result aside and moves it when it is whole: several processes may do so at once, and each may be killed. */
async function keep(outputs, made) {
  const aside = newAside()
  try {
    await mkdir(aside)
    for (const { path: file, contents } of outputs)
      await writeFile(path.join(aside, path.basename(file)), contents, { flush: true })
    await rename(aside, path.dirname(made)).catch((error) => {
      if (!existsSync(made)) throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function replaceFile(file, text) {
  const aside = newAside()
  await writeFile(aside, text, { flush: true })
  await rename(aside, file)
}

function newAside() {
  return path.join(cache, `aside-${randomUUID()}`)
}

/** Removes older results of this name, and what killed processes left aside. */
async function removeOlder(name) {
  for (const each of await readdir(cache)) {
    if (each.slice(0, -17) !== name && !each.startsWith('aside-')) continue
    const found = path.join(cache, each)
    const { mtimeMs } = await stat(found).catch(() => ({ mtimeMs: Infinity }))
    if (Date.now() - mtimeMs < hourMs) continue
    // Moved first, so that a removal that is cut off leaves no half of a result.
    const aside = newAside()
    await rename(found, aside).catch(() => undefined)
    await rm(aside, { recursive: true, force: true })
  }
}

async function bundle(file, name) {
  const { build, stop } = await import('esbuild')
  const texts = new Map()
  // Source maps hold addresses relative to the folder of the result, which is as deep as this one.
  const outdir = path.join(cache, name)
  const { outputFiles } = await build({
    entryPoints: { index: path.resolve(root, file) },
    ...{ bundle: true, splitting: true, packages: 'external', outdir, outExtension: { '.js': '.mjs' } },
    ...{ platform: 'node', format: 'esm', target: 'node20', keepNames: true },
    ...{ sourcemap: true, write: false, absWorkingDir: root, logLevel: 'silent' },
    plugins: [{ name: 'sources', setup: ({ onLoad }) => readSources(onLoad, texts) }],
  }).finally(stop)
  return { texts, outputs: outputFiles }
}

/** Reads each file once, into `texts` as well, and keeps `import.meta` of each what it is in the file itself. */
function readSources(onLoad, texts) {
  onLoad({ filter: /./, namespace: 'file' }, async ({ path: file }) => {
    const text = await readFile(file, 'utf8')
    texts.set(path.relative(root, file), text)
    const addresses = { url: pathToFileURL(file).href, dirname: path.dirname(file), filename: file }
    const contents = text.replaceAll(/\bimport\.meta\.(url|dirname|filename)\b/g, (_, key) =>
      JSON.stringify(addresses[key]),
    )
    return { contents, loader: 'default' }
  })
}
