import { vocabulary } from '../../domain/vocabulary.ts'
import { formerEvent, formerTie } from '../fragment/layers.ts'

/** Every constraint and index that the graph has to have, as Cypher that changes nothing where it exists already. */
export const structure: readonly string[] = [
  // Indexes are filled side by side; a constraint waits until its own is filled, so constraints come last.
  ...ordered(
    'Actor',
    'Event',
    'Meeting',
    'Action',
    'Place',
    'Topic',
    'Statement',
    'Source',
    'Evidence',
    'Condition',
  ),
  // Those of data sets have no such property, so loading them costs nothing more.
  'CREATE INDEX event_end IF NOT EXISTS FOR (n:Event) ON (n.lastsUntil)',
  'CREATE INDEX statement_content IF NOT EXISTS FOR (n:Statement) ON (n.contentHash)',
  'CREATE INDEX node_seed IF NOT EXISTS FOR (n:Node) ON (n.seed)',
  // Of all nodes those alone that were renamed have it.
  'CREATE INDEX node_renamed IF NOT EXISTS FOR (n:Node) ON (n.namedSince)',
  'CREATE INDEX record_key IF NOT EXISTS FOR (n:Record) ON (n.recordKey)',
  'CREATE INDEX action_code IF NOT EXISTS FOR (n:Action) ON (n.codeRoot, n.pageKey)',
  'CREATE INDEX meeting_code IF NOT EXISTS FOR (n:Meeting) ON (n.codeRoot, n.pageKey)',
  'CREATE INDEX event_pair IF NOT EXISTS FOR (n:Event) ON (n.pairKey)',
  'CREATE INDEX involvement_page IF NOT EXISTS FOR ()-[r:INVOLVED_IN]-() ON (r.pageKey)',
  'CREATE INDEX involvement_role_page IF NOT EXISTS FOR ()-[r:INVOLVED_IN]-() ON (r.role, r.pageKey)',
  'CREATE INDEX location_page IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.pageKey)',
  'CREATE INDEX source_kind IF NOT EXISTS FOR (n:Source) ON (n.kind)',
  'CREATE INDEX meeting_series_name IF NOT EXISTS FOR (n:MeetingSeries) ON (n.name)',
  // Names and texts apart, so that a match in a name can rank before one in a text.
  fullText('names', 'Actor|Event|Place|Topic', 'foldedNames'),
  fullText('formerNames', formerEvent, 'foldedNames'),
  fullText('texts', 'Statement|Source', 'foldedText'),
  // An event is found as a node: each index more makes loading millions of them slower.
  ...unique(
    'Structure',
    'Ledger',
    'Proposal',
    'SourceText',
    'Node',
    'Actor',
    'MeetingSeries',
    'Place',
    'Topic',
    'Statement',
    'Source',
    'Evidence',
    'Condition',
  ),
  ...ordered('Proposal'),
  'CREATE CONSTRAINT change_proposal IF NOT EXISTS FOR (n:Change) REQUIRE n.proposal IS UNIQUE',
  'CREATE CONSTRAINT change_sequence IF NOT EXISTS FOR (n:Change) REQUIRE n.sequence IS UNIQUE',
  'CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.recordId IS UNIQUE',
  'CREATE CONSTRAINT token_name IF NOT EXISTS FOR (n:Token) REQUIRE n.name IS UNIQUE',
  'CREATE CONSTRAINT token_hash IF NOT EXISTS FOR (n:Token) REQUIRE n.hash IS UNIQUE',
  ...uniqueTie(...vocabulary.tie, ...vocabulary.tie.map((type) => formerTie + type)),
]

function unique(...labels: string[]): string[] {
  return labels.map(
    (label) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  )
}

function ordered(...labels: string[]): string[] {
  return labels.map(
    (label) => `CREATE INDEX ${label.toLowerCase()}_page IF NOT EXISTS FOR (n:${label}) ON (n.pageKey)`,
  )
}

function uniqueTie(...types: string[]): string[] {
  return types.map(
    (type) =>
      `CREATE CONSTRAINT ${type.toLowerCase()}_key IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.key IS UNIQUE`,
  )
}

function fullText(name: string, labels: string, property: string): string {
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels}) ON EACH [n.${property}]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-no-stop-words' } }`
}
