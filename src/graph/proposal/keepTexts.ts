import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from '../write/written.ts'

/** Keeps the text of a source, in the place of one that was kept before. */
export const keepTexts = defineCypher({
  name: 'keepTexts',
  kind: 'w',
  parameters: z.object({ source: z.string(), content: z.string(), keptAt: z.string() }),
  row: written,
  text: `
    MERGE (text:SourceText {id: $source})
    SET text.content = $content, text.keptAt = $keptAt
    RETURN count(*) AS written`,
})
