import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Graph } from '../graph/Graph.ts'
import { heldNodesById } from '../graph/held/heldNodesById.ts'
import { newestRecording } from '../graph/held/newestRecording.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import { namesInText } from './namesInText.ts'
import { skeleton } from './skeleton.ts'
import { slugOf } from './slugOf.ts'

/** Writes the skeleton of an article beside its text, or where `out` says; returns the file. Never writes over a file. */
export async function newArticle(graph: Graph, textFile: string, out: string | undefined): Promise<string> {
  const text = await textIn(textFile)
  if (text.trim() === '') throw new ParleyError('BAD_USER_INPUT', `The text ${textFile} is empty.`)
  const slug = await freeSlug(graph, slugOf(path.parse(textFile).name))
  const file = out ?? path.join(path.dirname(textFile), `${slug}.yaml`)
  const names = await namesInText(graph, text)
  const content = skeleton({ file: path.basename(textFile), text, slug, names })
  try {
    await writeFile(file, content, { flag: 'wx' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    throw new ParleyError('BAD_USER_INPUT', `${file} is there already. Name another file with --out.`, {
      cause,
    })
  }
  return file
}

/** The slug, or the slug with a number where the graph or one of its data sets has an id of it. */
async function freeSlug(graph: Graph, slug: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? slug : `${slug}-${number}`
    const ids = [tried, `${tried}-publisher`]
    const held = await graph.read(heldNodesById, { ids }, timeForAll())
    const [recording] = await graph.read(newestRecording, { seed: tried }, timeForAll())
    if (held.length === 0 && recording?.newest == null) return tried
  }
}

async function textIn(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ParleyError(
      'BAD_USER_INPUT',
      `The text ${file} cannot be read. Name a file of plain text in UTF-8.`,
      { cause },
    )
  })
  try {
    // A byte order mark counts: offsets are those of what the file holds.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new ParleyError('BAD_USER_INPUT', `The text ${file} is not UTF-8. Save it as UTF-8.`, { cause })
  }
}
