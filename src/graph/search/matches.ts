import { shown } from '../fragment/shown.ts'
import { visible } from '../fragment/visible.ts'

/** What the index of texts holds; that of names holds all others. */
const withTexts = "['Statement', 'Source']"

/**
 * Binds `node` and `score` for each visible match of $query, from the index that holds what is asked for: asking one costs milliseconds. A
 * match in a name scores from 1 to 2 and one in a text from 0 to 1, so that names rank first whatever the index makes of the words.
 */
export const matches = `
  UNWIND ['names', 'texts'] AS index
  WITH index WHERE $types IS NULL OR any(type IN $types WHERE (type IN ${withTexts}) = (index = 'texts'))
  CALL db.index.fulltext.queryNodes(index, $query) YIELD node, score
  WITH node, score / (1 + score) + CASE index WHEN 'names' THEN 1 ELSE 0 END AS score
  WHERE ($types IS NULL OR any(label IN labels(node) WHERE label IN $types))
    AND CASE
      WHEN node:Statement THEN ${visible('node')}
      WHEN node:Event THEN ${shown('node')}
      ELSE node.recordedAt <= $knownAt END`
