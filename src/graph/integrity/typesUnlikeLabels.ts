import { formerEvent, retracted } from '../fragment/layers.ts'
import { defineRule } from './defineRule.ts'
import { typeLabels } from './typeLabels.ts'

const expected = Object.entries(typeLabels).map(
  ([type, labels]) => `${type}: [${labels.map((label) => `'${label}'`).join(', ')}]`,
)

/** A node has the labels of its type and no other; an event of a data set is its own first record as well; a former event has one label for its type. */
export const typesUnlikeLabels = defineRule({
  name: 'typesUnlikeLabels',
  text: `
    MATCH (n:Node)
    WITH n, CASE WHEN n:${formerEvent} THEN ['Node', '${formerEvent}'] ELSE coalesce({${expected.join(', ')}}[n.type], []) END
      + CASE WHEN n:Event AND n.scheme IS NOT NULL THEN ['Record'] ELSE [] END
      + CASE WHEN n:Statement AND n:${retracted} THEN ['${retracted}'] ELSE [] END AS expected
    WHERE size(labels(n)) <> size(expected) OR any(label IN labels(n) WHERE NOT label IN expected)
    RETURN n.id AS id, 'its type is ' + coalesce(n.type, 'missing') + ', its labels are ' +
      reduce(text = '', label IN labels(n) | text + ' ' + label) AS detail`,
})
