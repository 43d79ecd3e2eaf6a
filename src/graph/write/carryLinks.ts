import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

const types = vocabulary.linkType.join('|')

/** Leads what statements that a load leaves as they are say of a statement to its new version as well; `loaded` are those of the load. */
export const carryLinks = defineCypher({
  name: 'carryLinks',
  kind: 'w',
  parameters: z.object({ ids: z.array(z.string()), loaded: z.array(z.string()) }),
  /** The ids of the statements that the links begin at. */
  row: z.object({ ...written.shape, touched: z.array(z.string()) }),
  text: `
    UNWIND $ids AS id
    MATCH (now:Statement {id: id}) USING INDEX SEEK now:Statement(id)
    MATCH (before:Statement {contentHash: now.contentHash}) USING INDEX SEEK before:Statement(contentHash)
    WHERE before <> now
    MATCH (before)<-[link:${types}]-(other:Statement)
    WHERE NOT other.id IN $loaded AND other.retractedAt = '${farFuture}'
    WITH DISTINCT now, other, type(link) AS type, link.aspect AS aspect
    CREATE (other)-[:$(type) {aspect: aspect}]->(now)
    RETURN count(*) AS written, collect(DISTINCT other.id) AS touched`,
})
