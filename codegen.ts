import type { CodegenConfig } from '@graphql-codegen/cli'

const row = (path: string) => `../../graph/${path}`

/** The scalars as a client sends and receives them; docs/clients.md explains each. */
const scalarsOfClients = {
  ID: 'string',
  Date: 'string',
  DateTime: 'string',
  Duration: 'string',
  URL: 'string',
}

/** A typed client of the API, generated from the operations in some files. */
const client = (documents: string) => ({
  preset: 'client' as const,
  documents: [documents],
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    importExtension: '.ts' as const,
    strictScalars: true,
    scalars: scalarsOfClients,
  },
})

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  generates: {
    'examples/client/generated/': client('examples/client/*.ts'),
    'src/explorer/generated/': client('src/explorer/asking/operations.ts'),
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../Context.ts#Context',
        useTypeImports: true,
        enumsAsTypes: true,
        // A row may hold null or leave a field out.
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: { input: 'Date', output: 'string' },
          Duration: 'string',
          URL: 'string',
        },
        mappers: {
          Node: '../mappers.ts#NodeMapper',
          Thing: '../mappers.ts#ThingMapper',
          Actor: row('thing/thingRow.ts#ThingRow'),
          Person: row('thing/thingRow.ts#ThingRow'),
          Organization: row('thing/thingRow.ts#ThingRow'),
          State: row('thing/thingRow.ts#ThingRow'),
          UnnamedActor: row('thing/thingRow.ts#ThingRow'),
          UnclassifiedActor: row('thing/thingRow.ts#ThingRow'),
          Place: row('thing/thingRow.ts#ThingRow'),
          Topic: row('thing/thingRow.ts#ThingRow'),
          MeetingSeries: row('thing/thingRow.ts#ThingRow'),
          Event: row('event/eventRow.ts#EventRow'),
          Meeting: row('event/eventRow.ts#EventRow'),
          Action: row('event/eventRow.ts#EventRow'),
          Coding: row('event/codingMap.ts#CodingRow'),
          Statement: row('statement/statementRow.ts#StatementRow'),
          Source: row('source/sourceRow.ts#SourceRow'),
          Evidence: row('evidence/evidenceRow.ts#EvidenceRow'),
          Condition: row('condition/conditionRow.ts#ConditionRow'),
          StatementSubject: '../mappers.ts#SubjectMapper',
          Assertion: '../mappers.ts#AssertionMapper',
          AttributionLink: '../mappers.ts#AttributionMapper',
          StatementLink: '../mappers.ts#LinkMapper',
          Claim: '../mappers.ts#ClaimMapper',
          Position: row('position/positionRow.ts#PositionRow'),
          Agreement: '../mappers.ts#AgreementMapper',
          TopicAgreement: '../mappers.ts#TopicAgreementMapper',
          LinkBetween: '../mappers.ts#LinkBetweenMapper',
          ActorConnection: '../mappers.ts#ThingConnection',
          PlaceConnection: '../mappers.ts#ThingConnection',
          TopicConnection: '../mappers.ts#ThingConnection',
          TieConnection: '../mappers.ts#TieConnectionMapper',
          TieEdge: '../mappers.ts#TieEdgeMapper',
          ParticipantConnection: '../mappers.ts#ParticipantConnectionMapper',
          ParticipantEdge: '../mappers.ts#ParticipantEdgeMapper',
          EventEdge: '../mappers.ts#EventEdgeMapper',
          MeetingEdge: '../mappers.ts#EventEdgeMapper',
          ActionEdge: '../mappers.ts#EventEdgeMapper',
          TopicEdge: '../mappers.ts#TopicEdgeMapper',
          EventConnection: '../mappers.ts#EventConnectionMapper',
          MeetingConnection: '../mappers.ts#EventConnectionMapper',
          ActionConnection: '../mappers.ts#EventConnectionMapper',
          StatementConnection: '../mappers.ts#StatementConnectionMapper',
          SourceConnection: '../mappers.ts#SourceConnectionMapper',
          EvidenceConnection: '../mappers.ts#EvidenceConnectionMapper',
          ConditionConnection: '../mappers.ts#ConditionConnectionMapper',
          GroupCount: '../mappers.ts#GroupCountMapper',
          TimelineConnection: '../mappers.ts#TimelineConnectionMapper',
          TimelineEdge: '../mappers.ts#TimelineEdgeMapper',
          Between: '../mappers.ts#BetweenMapper',
          Broker: row('thing/brokerRow.ts#BrokerRow'),
          NeighbourConnection: '../mappers.ts#NeighbourConnectionMapper',
          NeighbourEdge: '../mappers.ts#NeighbourEdgeMapper',
          ActorRelationship: '../mappers.ts#ActorRelationshipMapper',
          SearchConnection: '../mappers.ts#SearchConnectionMapper',
          SearchEdge: '../mappers.ts#SearchEdgeMapper',
          Path: '../mappers.ts#PathMapper',
          PathHop: '../mappers.ts#HopMapper',
        },
      },
    },
  },
}

export default config
