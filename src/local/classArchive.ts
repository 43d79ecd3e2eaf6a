import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readdir, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { cacheFolder } from './cacheFolder.ts'
import type { Java } from './findJava.ts'

/** The class archive of one Java and one class path. Another Java, or a jar that changed, has another one. */
export interface ClassArchive {
  /** The path of the archive; undefined where there is none that is whole. */
  find: () => Promise<string | undefined>
  /** Takes a file that the JVM wrote as the archive. */
  take: (written: string) => Promise<void>
}

/**
 * Finds the class archive of a JVM: its classes in the form in which it runs them, which halves the processor time of a start.
 * Its name states its size, since the JVM crashes on one that was cut off; any other damage it sees by itself.
 */
export function classArchive(java: Java, classpath: string, folder = cacheFolder): ClassArchive {
  const digest = createHash('sha256').update(`${java.command} ${java.version}`)
  for (const jar of classpath.split(path.delimiter)) digest.update(`${jar} ${statSync(jar).mtimeMs}\n`)
  const prefix = `classes-${digest.digest('hex').slice(0, 12)}-`
  const file = (bytes: number) => path.join(folder, `${prefix}${bytes}.jsa`)
  return {
    find: async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(prefix))
      for (const name of names) {
        const { size } = await stat(path.join(folder, name))
        if (path.join(folder, name) === file(size)) return file(size)
      }
      return undefined
    },
    take: async (written) => rename(written, file((await stat(written)).size)),
  }
}
