import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { drawGraph } from '../../docs/picture/drawGraph.ts'
import { pictureOperation, type PictureData } from '../../docs/picture/pictureData.ts'
import { articleApi } from '../support/articleApi.ts'

const { ask } = articleApi()

it('shows the graph of the article as it is; npm run picture draws it anew', async () => {
  const data = await ask(pictureOperation, { meeting: 'istanbul-2025-07' })
  const kept = await readFile(new URL('../../docs/graph.svg', import.meta.url), 'utf8')
  expect(await drawGraph(data as unknown as PictureData)).toBe(kept)
})
