import { defineRule } from './defineRule.ts'

/** Every source has one publisher. */
export const sourcesWithoutOnePublisher = defineRule({
  name: 'sourcesWithoutOnePublisher',
  text: `
    MATCH (source:Source)
    WITH source, COUNT { (source)-[:PUBLISHED_BY]->(:Actor) } AS publishers
    WHERE publishers <> 1
    RETURN source.id AS id, 'the source has ' + publishers + ' publishers instead of 1' AS detail`,
})
