import { writeFile } from 'node:fs/promises'
import { askServer } from '../askServer.ts'
import { questionsPage } from './questionsPage.ts'

// Writes docs/questions.md anew with the answers of a running Parley.
await writeFile(new URL('../questions.md', import.meta.url), await questionsPage(askServer))
console.log('docs/questions.md is written.')
