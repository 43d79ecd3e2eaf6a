import { readFileSync } from 'node:fs'
import { memoryPages, validateXML } from 'xmllint-wasm'

/** What an XML document breaks of the schema of its format. */
export async function schemaFaults(format: 'gexf' | 'graphml', contents: string): Promise<string[]> {
  const schema = readFileSync(new URL(`schemas/${format}.xsd`, import.meta.url), 'utf8')
  const { errors } = await validateXML({
    xml: { fileName: `graph.${format}`, contents },
    schema: { fileName: `${format}.xsd`, contents: schema },
    maxMemoryPages: memoryPages.GiB,
  })
  return errors.map(({ message }) => message)
}
