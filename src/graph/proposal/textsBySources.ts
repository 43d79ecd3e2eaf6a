import { z } from 'zod'
import { defineLookup } from '../unit/defineLookup.ts'

/** Kept texts of sources. */
export const textsBySources = defineLookup({
  name: 'textsBySources',
  row: { content: z.string() },
  text: `
    UNWIND $keys AS key
    MATCH (text:SourceText {id: key})
    RETURN key, text.content AS content`,
})
