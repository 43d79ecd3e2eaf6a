/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ActorsByName($text: String!, $first: Int!) {\n    actors(filter: { text: $text }, first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ActorsByNameDocument,
    "\n  query StatementsBySpeaker(\n    $speaker: ID!\n    $filter: StatementFilter\n    $first: Int!\n    $after: String\n    $asOf: AsOf\n  ) {\n    actor(id: $speaker, asOf: $asOf) {\n      statements(filter: $filter, first: $first, after: $after) {\n        nodes {\n          text\n          saidAt {\n            earliest\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.StatementsBySpeakerDocument,
};
const documents: Documents = {
    "\n  query ActorsByName($text: String!, $first: Int!) {\n    actors(filter: { text: $text }, first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.ActorsByNameDocument,
    "\n  query StatementsBySpeaker(\n    $speaker: ID!\n    $filter: StatementFilter\n    $first: Int!\n    $after: String\n    $asOf: AsOf\n  ) {\n    actor(id: $speaker, asOf: $asOf) {\n      statements(filter: $filter, first: $first, after: $after) {\n        nodes {\n          text\n          saidAt {\n            earliest\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.StatementsBySpeakerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorsByName($text: String!, $first: Int!) {\n    actors(filter: { text: $text }, first: $first) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ActorsByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatementsBySpeaker(\n    $speaker: ID!\n    $filter: StatementFilter\n    $first: Int!\n    $after: String\n    $asOf: AsOf\n  ) {\n    actor(id: $speaker, asOf: $asOf) {\n      statements(filter: $filter, first: $first, after: $after) {\n        nodes {\n          text\n          saidAt {\n            earliest\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StatementsBySpeakerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
