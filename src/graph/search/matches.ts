import { known } from '../fragment/known.ts'
import { formerEvent } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { shown } from '../fragment/shown.ts'
import { visible } from '../fragment/visible.ts'

/** Labels in the index of texts; those of names hold all others. */
const withTexts = "['Statement', 'Source']"

const indexes = { present: "['names', 'texts']", past: "['names', 'formerNames', 'texts']" }

const isVisible = {
  present: visible('node', 'present'),
  past: `CASE
      WHEN node:Statement THEN ${visible('node', 'past')}
      WHEN node:Event OR node:${formerEvent} THEN ${shown('node', 'past')}
      ELSE ${known('node', 'past')} END`,
}

const ownLabels = {
  present: 'labels(node)',
  past: `labels(node) + CASE WHEN node:${formerEvent} THEN [node.type] ELSE [] END`,
}

/**
 * Binds `node` and `score` for each visible match of $query, from the index that holds what is asked for: asking one costs milliseconds. A
 * match in a name scores from 1 to 2 and one in a text from 0 to 1, so that names rank first whatever the index makes of the words.
 */
export const matches = (reading: Reading) => `
  UNWIND ${indexes[reading]} AS index
  WITH index WHERE $types IS NULL OR any(type IN $types WHERE (type IN ${withTexts}) = (index = 'texts'))
  CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
  WITH node, score / (1 + score) + CASE index WHEN 'texts' THEN 0 ELSE 1 END AS score
  WHERE ($types IS NULL OR any(label IN ${ownLabels[reading]} WHERE label IN $types))
    AND ${isVisible[reading]}`
