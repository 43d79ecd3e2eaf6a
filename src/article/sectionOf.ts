import type { HeaderLine } from '../domain/interchange.ts'
import { Section } from '../importers/statements/Section.ts'
import type { Article } from './Article.ts'

/** Name of the data set of an article whose own cannot be read. */
const unreadHeader: HeaderLine = { record: 'dataset', version: 3, name: 'article' }

/** The section of an article; what stands below another record of its id is left out. */
export function sectionOf({ header, headerLine, records, faults }: Article): Section {
  const section = new Section({ ...(header ?? unreadHeader), version: 3 }, headerLine)
  for (const { item, line } of records) section.add(line, item, 0)
  section.damaged = faults.length > 0
  return section
}
