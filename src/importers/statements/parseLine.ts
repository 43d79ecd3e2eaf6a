import { z } from 'zod'
import { interchangeLine, type InterchangeLine } from '../../domain/interchange.ts'

/** A line of the interchange format, or what is wrong with it. */
export type ParsedLine = { readonly line: InterchangeLine } | { readonly fault: string }

/** Reads one line of the interchange format. */
export function parseLine(text: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(text, refuseHalfCharacters)
  } catch (error) {
    return { fault: error instanceof HalfCharacter ? error.message : 'The line is not JSON.' }
  }
  const parsed = interchangeLine.safeParse(value)
  if (parsed.success) return { line: parsed.data }
  return {
    fault: z
      .prettifyError(parsed.error)
      .replaceAll(/\s*\n\s*/g, ' ')
      .replaceAll('✖ ', ''),
  }
}

class HalfCharacter extends Error {
  override readonly message = 'The line holds half of a surrogate pair, which is no character.'
}

// Neo4j stores text as UTF-8, which has no form for it: it would not come back as it went in.
function refuseHalfCharacters(key: string, value: unknown): unknown {
  for (const text of [key, value])
    if (typeof text === 'string' && /\p{Surrogate}/u.test(text)) throw new HalfCharacter()
  return value
}
