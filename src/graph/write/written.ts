import { z } from 'zod'
import { integer } from '../unit/integer.ts'

/** The row of a writing unit: how many of its rows it wrote. */
export const written = z.object({ written: integer })
