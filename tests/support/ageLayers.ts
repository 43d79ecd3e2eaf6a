import { runCypher } from './runCypher.ts'

/** Takes away what says by structure what is live, as it was before the fourth version. */
export async function ageLayers(): Promise<void> {
  for (const text of [
    'MATCH (s:Retracted) REMOVE s:Retracted',
    'MATCH (e:FormerEvent) SET e:Event:$(e.type) REMOVE e:FormerEvent',
    `MATCH (one)-[former]->(other) WHERE type(former) STARTS WITH 'WAS_'
     CREATE (one)-[tie:$(substring(type(former), 4))]->(other) SET tie = properties(former) DELETE former`,
    'MATCH ()-[tie]->() WHERE tie.carriers IS NOT NULL REMOVE tie.carriers, tie.leastDepths',
  ])
    await runCypher(text)
}
