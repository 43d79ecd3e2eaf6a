import path from 'node:path'
import { CsvFile } from '../../src/importers/bulk/CsvFile.ts'
import { Partitions } from '../../src/importers/bulk/Partitions.ts'

// Writes 400 kB into each file of a bulk import, and prints why it could not.
const folder = process.argv[2] ?? '.'
const [csv, partitions] = [
  new CsvFile(path.join(folder, 'much.csv'), ['text']),
  new Partitions(path.join(folder, 'much'), { count: 1 }),
]
const text = 'x'.repeat(400_000)
tell('CsvFile', () => {
  csv.add([text])
  csv.close()
})
tell('Partitions', () => {
  partitions.add('key', text)
  partitions.close()
})

function tell(what: string, write: () => void): void {
  try {
    write()
    console.log(`${what}: written`)
  } catch (error) {
    console.log(`${what}: ${(error as NodeJS.ErrnoException).code}`)
  }
}
