import neo4j, { type Integer } from 'neo4j-driver'
import { z } from 'zod'

/** A whole number in a row: Neo4j's 64-bit integer, refused where a JavaScript number cannot hold it. */
export const integer = z
  .custom<Integer>((value) => neo4j.isInt(value) && value.inSafeRange(), 'must be an integer up to 2^53 − 1')
  .transform((value) => value.toNumber())
