import { writeFile } from 'node:fs/promises'
import { interchangeSchema } from './interchangeSchema.ts'

// Writes docs/interchange.schema.json anew from the schema that imports go by.
await writeFile(new URL('../interchange.schema.json', import.meta.url), interchangeSchema())
console.log('docs/interchange.schema.json is written.')
