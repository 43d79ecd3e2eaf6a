import { readFileSync, writeFileSync } from 'node:fs'

/** Puts a new table between the marks of a section of RESULTS.md, and prints it. */
export function writeResults(section: string, table: string): void {
  const results = new URL('RESULTS.md', import.meta.url)
  const before = readFileSync(results, 'utf8')
  const [start, end] = [`<!-- ${section} -->`, `<!-- end of ${section} -->`].map((mark) => {
    const at = before.indexOf(mark)
    if (at < 0) throw new Error(`RESULTS.md lacks the mark ${mark}.`)
    return at
  }) as [number, number]
  writeFileSync(results, `${before.slice(0, start)}<!-- ${section} -->\n\n${table}\n\n${before.slice(end)}`)
  console.log(table)
}
