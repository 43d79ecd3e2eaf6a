import { buildSchema } from 'graphql'
import { readdir, readFile } from 'node:fs/promises'

/** The schema as its text says, with nothing behind it: every object is null. */
export async function bareSchema() {
  const folder = new URL('../../schema/', import.meta.url)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'))
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')))
  return buildSchema(texts.join('\n'))
}
