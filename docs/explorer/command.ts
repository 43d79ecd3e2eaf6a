import { takePictures } from './takePictures.ts'

// Writes the pictures of docs/explorer.md anew from a running Parley that holds the article alone.
await takePictures(new URL('/explore', process.argv[2] ?? 'http://127.0.0.1:4000').href)
console.log('The pictures in docs/explorer/ are written.')
