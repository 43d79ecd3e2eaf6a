import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

const sources = import.meta.dirname
const project = path.resolve(sources, '..')
/** Rooms whose files the pages import. */
const shared = ['domain', 'writers']

/** Folders of the built pages. */
export interface PageFolders {
  readonly explorer: string
  readonly graphiql: string
}

/** Builds each page whose last build is of other files or packages; returns their folders. */
export async function buildPages({
  onProgress,
}: {
  onProgress: (line: string) => void
}): Promise<PageFolders> {
  return {
    explorer: await buildPage('explorer', () => onProgress('Building the explorer.')),
    graphiql: await buildPage('graphiql', () => onProgress('Building the GraphiQL page.')),
  }
}

async function buildPage(name: keyof PageFolders, onBuild: () => void): Promise<string> {
  const folder = path.join(project, 'dist', name)
  const stamp = await stampOfSources(name)
  if ((await stampOfBuild(folder)) === stamp) return folder
  onBuild()
  // Built aside and moved when whole, so that neither a stop half way nor a second start leaves half a page.
  const aside = `${folder}.${process.pid}`
  try {
    await buildInto(aside, name)
    await writeFile(path.join(aside, 'stamp'), stamp)
    await replaceFolder(aside, folder)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  return folder
}

async function buildInto(outDir: string, name: keyof PageFolders) {
  // Loaded only when there is something to build: most starts have nothing.
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')])
  await build({
    configFile: false,
    root: path.join(sources, name),
    base: `/${name}/`,
    logLevel: 'error',
    plugins: [react()],
    // The editor is one large file, and served once: its size is no news.
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
  })
}

async function replaceFolder(aside: string, folder: string) {
  await mkdir(path.dirname(folder), { recursive: true })
  await rm(folder, { recursive: true, force: true })
  await rename(aside, folder)
}

async function stampOfBuild(folder: string): Promise<string | undefined> {
  return await readFile(path.join(folder, 'stamp'), 'utf8').catch(() => undefined)
}

async function stampOfSources(name: keyof PageFolders): Promise<string> {
  const hash = createHash('sha256')
  const files = await Promise.all([name, ...shared].map((folder) => filesOf(path.join(sources, folder))))
  for (const file of [path.join(project, 'package-lock.json'), ...files.flat()]) {
    hash.update(path.relative(project, file)).update(await readFile(file))
  }
  return hash.digest('hex')
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
