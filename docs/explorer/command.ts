import { readFile } from 'node:fs/promises'
import { takePictures } from './takePictures.ts'
import { takeReview } from './takeReview.ts'

// Writes the pictures of docs/explorer.md anew from a running Parley that holds the article alone. The picture of the review needs a
// file with the token of a proposer, and leaves a proposal in the queue.
const [server = 'http://127.0.0.1:4000', tokenFile] = process.argv.slice(2)
const page = new URL('/explore', server).href
await takePictures(page)
if (tokenFile !== undefined) await takeReview(page, (await readFile(tokenFile, 'utf8')).trim())
console.log('The pictures in docs/explorer/ are written.')
