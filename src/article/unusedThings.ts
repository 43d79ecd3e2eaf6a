import type { ItemLine } from '../domain/interchange.ts'
import { mapReferences } from '../domain/references.ts'
import type { Article, LineFault } from './Article.ts'

/** Finds the things that are described and that nothing refers to. */
export function unusedThings({ records }: Article): LineFault[] {
  const used = new Set<string>()
  for (const { item } of records) mapReferences(item, (reference) => (used.add(reference), reference))
  const isUsed = (item: Extract<ItemLine, { name: string }>) =>
    [item.id, item.name, ...(item.aliases ?? [])].some((name) => used.has(name))
  return records.flatMap(({ item, line }) =>
    'name' in item && !isUsed(item)
      ? [
          {
            line,
            where: `${item.record} "${item.id}"`,
            what: 'nothing refers to it.',
            right: 'Use it, or delete it.',
          },
        ]
      : [],
  )
}
