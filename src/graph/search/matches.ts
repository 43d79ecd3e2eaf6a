import { shown } from '../fragment/shown.ts'
import { visible } from '../fragment/visible.ts'

/**
 * Binds `node` and `score` for each visible match of $query. A match in a name scores from 1 to 2 and one in a text from 0 to 1,
 * so that names rank first whatever the index makes of the words.
 */
export const matches = `
  CALL () {
    CALL db.index.fulltext.queryNodes('names', $query) YIELD node, score
    RETURN node, 1 + score / (1 + score) AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('texts', $query) YIELD node, score
    RETURN node, score / (1 + score) AS score
  }
  WITH node, score
  WHERE ($types IS NULL OR any(label IN labels(node) WHERE label IN $types))
    AND CASE
      WHEN node:Statement THEN ${visible('node')}
      WHEN node:Event THEN ${shown('node')}
      ELSE node.recordedAt <= $knownAt END`
