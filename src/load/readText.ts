import { readFile } from 'node:fs/promises'

/** What the system says of a name that no file has, or can have. */
const noFile: readonly (string | undefined)[] = ['ENOENT', 'EISDIR', 'ENAMETOOLONG']

/** The text of a file, or undefined where there is no such file. */
export async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (noFile.includes((error as NodeJS.ErrnoException).code)) return undefined
    throw error
  }
}
