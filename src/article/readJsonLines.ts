import { parseLine } from '../importers/statements/parseLine.ts'
import type { WrittenRecord } from './WrittenRecord.ts'

/** Reads records from JSON Lines. */
export function readJsonLines(text: string): WrittenRecord[] {
  return text.split(/\r?\n/).flatMap((content, index): WrittenRecord[] => {
    const line = index + 1
    if (content.trim() === '') return []
    const parsed = parseLine(content)
    const place = { line, lineOf: () => line }
    if ('line' in parsed)
      return [{ ...place, content: parsed.line, faults: [], record: parsed.line.record, id: null }]
    const faults = parsed.fault.split('\n').map((what) => ({ line, where: '', what, right: '' }))
    return [{ ...place, content: null, faults, record: wordAt(content, 'record'), id: wordAt(content, 'id') }]
  })
}

/** Reads the first string under a key, also of a line that is no JSON. */
function wordAt(content: string, key: 'record' | 'id'): string | null {
  return new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]*)"`).exec(content)?.[1] ?? null
}
