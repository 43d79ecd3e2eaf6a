import neo4j from 'neo4j-driver'
import { z } from 'zod'

/** A whole number as a parameter: sent as Neo4j's integer, because LIMIT and comparisons of offsets refuse a float. */
export const count = z.int().transform((value) => neo4j.int(value))
