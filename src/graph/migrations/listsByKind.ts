import { defineMigration } from './defineMigration.ts'

const tieKey = String.raw`owner.id + '\t' + node.type + '\t' + node.pageKey`
const pairKey = String.raw`pair[0] + '\t' + pair[1] + '\t' + node.type + '\t' + node.pageKey`

/** The keys of lists name the kind of their event, so that a list of one kind reads none of the other. */
export const listsByKind = defineMigration({
  version: 1,
  purpose: 'keys of lists name the kind of their event',
  steps: {
    ties: {
      of: 'Event',
      left: `MATCH (owner:Node)-[tie:INVOLVED_IN|LOCATED_IN]-(node) WHERE NOT coalesce(tie.pageKey = ${tieKey}, false)`,
      change: `SET tie.pageKey = ${tieKey}`,
    },
    pairs: {
      of: 'Event',
      left: String.raw`WITH node, split(node.pairKey, '\t') AS pair WHERE node.pairKey <> ${pairKey}`,
      change: `SET node.pairKey = ${pairKey}`,
    },
  },
})
