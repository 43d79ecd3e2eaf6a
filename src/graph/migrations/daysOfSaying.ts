import { defineMigration } from './defineMigration.ts'

const farFuture = '9999-12-31T23:59:59.999Z'

const keyOf = (first: string, last: string, id: string) =>
  String.raw`coalesce(${first}, '~') + '\t' + coalesce(${last}, '~') + '\t' + ${id}`

/** Binds the saying that decides an aspect of an event, among the statements that stand. */
const decisive = (aspect: string, said: string) => `
  OPTIONAL MATCH (statement:Statement)-[about:ABOUT {aspect: '${aspect}'}]->(node)
  WHERE statement.retractedAt = '${farFuture}' AND statement.polarity = 'AFFIRMED'
  WITH statement, about ORDER BY statement.certaintyRank DESC, coalesce(statement.saidSince, '') DESC, coalesce(statement.saidBy, '') DESC,
    statement.attributionDepth, statement.id LIMIT 1
  RETURN coalesce(about, CASE WHEN node:Record THEN node END) AS ${said}`

const timeParts = ['Text', 'Edtf', 'Earliest', 'Latest', 'Basis', 'ResolvedFrom'].map((part) => `time${part}`)
const projected = ['status', ...timeParts, 'lastsUntil', 'pageKey']

/** Properties of a record that change places with those of its event. */
const ofRecord = ['recordId', 'recordKey', 'file', 'line', 'label', 'from', 'to', 'saidEarliest', 'saidBy']
const recordOf = (node: string) =>
  `${node} {${ofRecord.map((name) => `${name}: ${node}.${name}`).join(', ')}}`

const ofEvents = 'INVOLVED_IN|LOCATED_IN|PART_OF|CONCERNS'
const ofActors = 'SPEAKS_FOR|HOLDS_POSITION_IN|BELONGS_TO'

/** The last days of the statements of a tie, in the order in which it names them. */
const tieDays = (pattern: string) => `
  MATCH ${pattern} WHERE tie.statementIds IS NOT NULL
  CALL (tie) {
    MATCH (carrier:Statement) WHERE carrier.id IN tie.statementIds
    WITH carrier ORDER BY carrier.id
    RETURN collect(coalesce(carrier.saidBy, '~')) AS saidBys
  }
  WITH node, tie, saidBys WHERE NOT coalesce(tie.saidBys = saidBys, false)`

/** Statements, records and ties hold the days on which they can have been said, and what is newest and its place in lists follow from them. */
export const daysOfSaying = defineMigration({
  version: 2,
  purpose: 'statements hold by when they were said',
  steps: {
    statements: {
      of: 'Statement',
      left: `
        CALL (node) {
          MATCH (node)
            ((below:Statement)<-[:REPORTS]-(above:Statement) WHERE above.retractedAt >= below.retractedAt)*
            (teller:Statement)
          WITH DISTINCT teller, size(below) AS hops ORDER BY hops
          WITH collect(teller) AS tellers
          OPTIONAL MATCH (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(source:Source)
          WITH tellers, source LIMIT 1
          WITH source, reduce(least = '~', day IN [teller IN tellers | teller.saidLatest] + [source.publishedLatest]
              | CASE WHEN day < least THEN day ELSE least END) AS day,
            head([teller IN tellers WHERE coalesce(teller.saidEarliest, teller.saidLatest) IS NOT NULL]) AS dated
          WITH source, dated, CASE WHEN day <> '~' THEN day END AS saidBy
          WITH saidBy, CASE WHEN dated IS NULL OR saidBy IS NULL AND dated <> node THEN source.publishedEarliest
            ELSE dated.saidEarliest END AS since
          RETURN saidBy, CASE WHEN since > saidBy THEN saidBy ELSE since END AS saidSince
        }
        WITH node, saidSince, saidBy, ${keyOf('saidSince', 'saidBy', 'node.id')} AS place
        WHERE coalesce(node.saidSince, '') <> coalesce(saidSince, '') OR coalesce(node.saidBy, '') <> coalesce(saidBy, '')
          OR coalesce(node.pageKey, '') <> place`,
      change: 'SET node.saidSince = saidSince, node.saidBy = saidBy, node.pageKey = place',
    },
    records: {
      of: 'Record',
      left: String.raw`
        MATCH (node)-[:RECORDS*0..1]->(event:Event)
        WITH node, coalesce(node.saidEarliest, event.timeLatest) AS saidBy
        WITH node, saidBy, node.dataset + '\t' + saidBy + '\t' + saidBy + '\t' + node.recordId AS place
        WHERE coalesce(node.saidBy, '') <> saidBy OR node.recordKey <> place`,
      change: 'SET node.saidBy = saidBy, node.recordKey = place',
    },
    'first records': {
      of: 'Event',
      left: `
        MATCH (node)<-[:RECORDS]-(other:Record)
        WHERE other.recordedAt = node.recordedAt AND other.recordKey < node.recordKey
        WITH node, other ORDER BY other.recordKey
        WITH node, head(collect(other)) AS other`,
      change: `
        WITH node, other, ${recordOf('node')} AS own, ${recordOf('other')} AS first
        REMOVE node.recordId
        SET other += own, other.id = own.recordId
        SET node += first`,
    },
    'ties of coded events': {
      of: 'Record',
      left: `
        MATCH (node)-[tie:INVOLVED_IN|LOCATED_IN]-() WHERE tie.statementIds IS NULL
          AND (coalesce(tie.saidBy, '') <> node.saidBy OR tie.saidEarliest IS NOT NULL)`,
      change: 'SET tie.saidBy = node.saidBy REMOVE tie.saidEarliest',
    },
    'ties of events': {
      of: 'Event',
      left: tieDays(`(node)-[tie:${ofEvents}]-()`),
      change: 'SET tie.saidBys = saidBys REMOVE tie.saidAts',
    },
    'ties of actors': {
      of: 'Actor',
      left: tieDays(`(node)-[tie:${ofActors}]->()`),
      change: 'SET tie.saidBys = saidBys REMOVE tie.saidAts',
    },
    events: {
      of: 'Event',
      left: `
        CALL (node) { ${decisive('STATUS', 'statusSaid')} }
        CALL (node) { ${decisive('DATE', 'timeSaid')} }
        WITH node, {
          status: statusSaid.status, ${timeParts.map((part) => `${part}: timeSaid.${part}`).join(', ')},
          lastsUntil: CASE WHEN coalesce(timeSaid.timeEarliest, '~') <> coalesce(timeSaid.timeLatest, '~')
            THEN coalesce(timeSaid.timeLatest, '~') END,
          pageKey: ${keyOf('timeSaid.timeEarliest', 'timeSaid.timeLatest', 'node.id')}
        } AS found
        WHERE ${projected.map((name) => `coalesce(node.${name}, '') <> coalesce(found.${name}, '')`).join(' OR ')}`,
      change: 'SET node += found',
    },
    'places in lists': {
      of: 'Event',
      left: String.raw`
        MATCH (owner:Node)-[tie:INVOLVED_IN|LOCATED_IN]-(node)
        WITH node, tie, owner.id + '\t' + node.type + '\t' + node.pageKey AS place
        WHERE coalesce(tie.pageKey, '') <> place`,
      change: 'SET tie.pageKey = place',
    },
    deadlines: {
      of: 'Condition',
      // Nobody knows the hour: a duration in hours may reach into the next day.
      left: `
        WITH node WHERE node.deadlineRule = 'FROM_UTTERANCE' AND node.duration IS NOT NULL
        MATCH (node)<-[:CONDITIONAL_ON]-(statement:Statement)
        WHERE statement.retractedAt = '${farFuture}' AND statement.saidBy IS NOT NULL
        WITH node, statement ORDER BY statement.saidBy, statement.pageKey
        WITH node, head(collect(statement)) AS first
        WITH node, first.saidSince AS saidSince, first.saidBy AS saidBy,
          date(localdatetime(first.saidSince + 'T00:00:00') + duration(node.duration)) AS firstEnd,
          date(localdatetime(first.saidBy + 'T23:59:59') + duration(node.duration)) AS lastEnd
        WHERE lastEnd.year <= 9999
        WITH node, saidSince, saidBy, toString(firstEnd) AS earliest, toString(lastEnd) AS latest
        WHERE coalesce(node.deadlineEarliest, '') <> coalesce(earliest, '') OR coalesce(node.deadlineLatest, '') <> latest`,
      change: `
        SET node.deadlineEarliest = earliest, node.deadlineLatest = latest, node.deadlineBasis = 'RESOLVED',
          node.deadlineEdtf = CASE WHEN earliest = latest THEN latest ELSE coalesce(earliest, '..') + '/' + latest END,
          node.deadlineResolvedFrom = node.duration + ' after '
            + CASE WHEN saidSince = saidBy THEN saidBy ELSE coalesce(saidSince, '..') + '/' + saidBy END + ', when it was said.',
          node.pageKey = ${keyOf('earliest', 'latest', 'node.id')}`,
    },
  },
})
