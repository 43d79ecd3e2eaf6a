import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const sources = import.meta.dirname
const project = path.resolve(sources, '../..')
const folder = path.join(project, 'dist/explorer')

/** Builds the GraphiQL page unless its last build is of these very files and packages; returns its folder. */
export async function buildExplorer({ onProgress }: { onProgress: (line: string) => void }): Promise<string> {
  const stamp = await stampOfSources()
  if ((await stampOfBuild()) === stamp) return folder
  onProgress('Building the GraphiQL page.')
  // Built aside and moved when whole, so that neither a stop half way nor a second start leaves half a page.
  const aside = `${folder}.${process.pid}`
  try {
    await buildInto(aside)
    await writeFile(path.join(aside, 'stamp'), stamp)
    await replaceFolder(aside)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  return folder
}

async function buildInto(outDir: string) {
  // Loaded only when there is something to build: most starts have nothing.
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')])
  await build({
    configFile: false,
    root: sources,
    base: '/graphiql/',
    logLevel: 'error',
    plugins: [react()],
    // The editor is one large file, and served once: its size is no news.
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  })
}

async function replaceFolder(aside: string) {
  await mkdir(path.dirname(folder), { recursive: true })
  await rm(folder, { recursive: true, force: true })
  await rename(aside, folder)
}

async function stampOfBuild(): Promise<string | undefined> {
  return await readFile(path.join(folder, 'stamp'), 'utf8').catch(() => undefined)
}

async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of [path.join(project, 'package-lock.json'), ...(await sourceFiles())]) {
    hash.update(path.relative(project, file)).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function sourceFiles(): Promise<string[]> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
