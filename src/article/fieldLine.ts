import type { ArticleRecord } from './Article.ts'

/** The line of the field that the place of a fault names, as far as it can be told (`statement "x", evidence 2`). */
export function fieldLine({ item, line, lineOf }: ArticleRecord, where: string): number {
  const [, field = '', rest = ''] = /^\S+ "[^"]*", (\w+)(.*)$/.exec(where) ?? []
  const number = /^ (\d+)/.exec(rest)?.[1]
  if (number !== undefined) return lineOf([field, Number(number) - 1])
  if (field === 'about' && item.record === 'statement') {
    const index = item.about.findIndex(({ subject, aspect }) => rest.startsWith(` "${subject}" (${aspect})`))
    return index < 0 ? line : lineOf([field, index])
  }
  return field in item ? lineOf([field]) : line
}
