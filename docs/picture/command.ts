import { writeFile } from 'node:fs/promises'
import { askServer } from '../askServer.ts'
import { drawGraph } from './drawGraph.ts'
import { pictureOperation, type PictureData } from './pictureData.ts'

// Draws docs/graph.svg anew from the graph that a running Parley serves.
const data = (await askServer(pictureOperation, { meeting: 'istanbul-2025-07' })) as PictureData
await writeFile(new URL('../graph.svg', import.meta.url), await drawGraph(data))
console.log('docs/graph.svg is drawn.')
