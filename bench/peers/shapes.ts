/** One question as each of the three is asked it, with the variables of many turns and what makes their answers comparable. */
export interface Shape {
  readonly name: string
  readonly parley: string
  readonly peer: string
  /** Cypher whose one row has the column `data`: what Parley answers. */
  readonly bare: string
  readonly variables: readonly Record<string, string>[]
  /** The answer of the peer in the form of Parley's; left out where they are alike. */
  readonly likeParley?: (peer: never) => unknown
  /** What of an answer has to be alike; left out where all of it has to. */
  readonly compared?: (answer: never) => unknown
}

type Item = Record<string, unknown>
interface Diamonds {
  actor: {
    actions: { nodes: (Item & { participants: { nodes: (Item & { actions: { nodes: Item[] } })[] } })[] }
  }
}

/** Actors of every rank, the biggest hubs first: of 46,000 events the first is in some 3,800, the thousandth in six. */
const ranks = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987]
const ids = ranks.map((rank) => ({ id: `scale:${rank}` }))
const hubs = ids.slice(0, 8)
const item = 'id name code'
const projected = '.id, .name, .code'

export const shapes: readonly Shape[] = [
  {
    name: 'one entity',
    variables: ids,
    parley: 'query One($id: ID!) { actor(id: $id) { id name description } }',
    peer: 'query One($id: String!) { actors(where: { id: { eq: $id } }) { id name description } }',
    likeParley: ({ actors: [actor] }: { actors: Item[] }) => ({ actor }),
    bare: 'MATCH (a:Actor {id: $id}) RETURN {actor: a {.id, .name, .description}} AS data',
  },
  {
    name: 'page of 50, 10 nested each',
    variables: [{}],
    parley: `query Nested { actors(first: 50) { nodes { id name actions(first: 10) { nodes { ${item} } } } } }`,
    peer: `query Nested { actors(limit: 50, sort: [{ pageKey: ASC }]) { id name actions(limit: 10, sort: [{ pageKey: ASC }]) { ${item} } } }`,
    likeParley: ({ actors }: { actors: (Item & { actions: Item[] })[] }) => ({
      actors: { nodes: actors.map((actor) => ({ ...actor, actions: { nodes: actor.actions } })) },
    }),
    bare: `MATCH (a:Actor) WHERE a.pageKey > '' WITH a ORDER BY a.pageKey LIMIT 50
      WITH a, COLLECT { MATCH (a)-[:INVOLVED_IN]->(e:Action) WITH DISTINCT e ORDER BY e.pageKey LIMIT 10 RETURN e {${projected}} } AS actions
      RETURN {actors: {nodes: collect(a {.id, .name, actions: {nodes: actions}})}} AS data`,
  },
  {
    name: "a hub's newest 20",
    variables: hubs,
    parley: `query Hub($id: ID!) { actor(id: $id) { actions(first: 20, orderBy: TIME_DESC) { nodes { ${item} } } } }`,
    peer: `query Hub($id: String!) { actors(where: { id: { eq: $id } }) { actions(limit: 20, sort: [{ pageKey: DESC }]) { ${item} } } }`,
    likeParley: ({ actors: [actor] }: { actors: Item[] }) => ({
      actor: { actions: { nodes: actor?.['actions'] } },
    }),
    bare: `MATCH ()-[t:INVOLVED_IN]->(e:Action) WHERE t.pageKey > $id + '\\tAction\\t' AND t.pageKey < $id + '\\tAction\\n'
      WITH e, t.pageKey AS place ORDER BY place DESC WITH DISTINCT e, place LIMIT 20
      WITH e ORDER BY place DESC RETURN {actor: {actions: {nodes: collect(e {${projected}})}}} AS data`,
  },
  {
    name: 'three levels, shared ends',
    variables: hubs,
    parley: `query Diamonds($id: ID!) { actor(id: $id) { actions(first: 20, orderBy: TIME_DESC) { nodes { ${item}
      participants(first: 10) { nodes { id name actions(first: 5, orderBy: TIME_DESC) { nodes { ${item} } } } } } } } }`,
    peer: `query Diamonds($id: String!) { actors(where: { id: { eq: $id } }) { actions(limit: 20, sort: [{ pageKey: DESC }]) { ${item}
      participants(limit: 10, sort: [{ pageKey: ASC }]) { id name actions(limit: 5, sort: [{ pageKey: DESC }]) { ${item} } } } } }`,
    likeParley: ({
      actors: [actor],
    }: {
      actors: { actions: (Item & { participants: (Item & { actions: Item[] })[] })[] }[]
    }): Diamonds => ({
      actor: {
        actions: {
          nodes: (actor?.actions ?? []).map((action) => ({
            ...action,
            participants: {
              nodes: action.participants.map((participant) => ({
                ...participant,
                actions: { nodes: participant.actions },
              })),
            },
          })),
        },
      },
    }),
    bare: `MATCH ()-[t:INVOLVED_IN]->(e:Action) WHERE t.pageKey > $id + '\\tAction\\t' AND t.pageKey < $id + '\\tAction\\n'
      WITH e, t.pageKey AS place ORDER BY place DESC WITH DISTINCT e, place LIMIT 20
      WITH collect(e) AS events
      CALL (events) {
        UNWIND events AS e MATCH (e)<-[:INVOLVED_IN]-(p:Actor) WITH DISTINCT p
        RETURN collect([elementId(p), COLLECT {
          MATCH ()-[t:INVOLVED_IN]->(e:Action) WHERE t.pageKey > p.id + '\\tAction\\t' AND t.pageKey < p.id + '\\tAction\\n'
          WITH e, t.pageKey AS place ORDER BY place DESC WITH DISTINCT e, place LIMIT 5 RETURN e {${projected}} }]) AS known
      }
      RETURN {actor: {actions: {nodes: [e IN events | e {${projected},
        participants: {nodes: COLLECT { MATCH (e)<-[:INVOLVED_IN]-(p:Actor) WITH p ORDER BY p.pageKey LIMIT 10
          RETURN p {.id, .name, actions: {nodes: [pair IN known WHERE pair[0] = elementId(p) | pair[1]][0]}} }} }]}}} AS data`,
  },
  {
    name: 'filtered page with totalCount',
    variables: ['04', '11', '19', '05', '12', '17'].flatMap((prefix) => [
      { prefix, from: '2012-01-01', to: '2012-12-31' },
      { prefix, from: '2014-03-01', to: '2014-03-31' },
    ]),
    parley: `query Filtered($prefix: String!, $from: Date!, $to: Date!) {
      actions(first: 20, filter: { codePrefix: $prefix, from: $from, to: $to }) { totalCount nodes { ${item} } } }`,
    peer: `query Filtered($prefix: String!, $from: String!, $to: String!) {
      actionsConnection(first: 20, sort: [{ pageKey: ASC }],
        where: { code: { startsWith: $prefix }, timeEarliest: { gte: $from, lte: $to } }) { totalCount edges { node { ${item} } } } }`,
    likeParley: ({
      actionsConnection: { totalCount, edges },
    }: {
      actionsConnection: { totalCount: number; edges: { node: Item }[] }
    }) => ({ actions: { totalCount, nodes: edges.map(({ node }) => node) } }),
    bare: `MATCH (e:Action) WHERE e.pageKey >= $from AND e.pageKey < $to + '\\n' AND e.code STARTS WITH $prefix
      WITH e ORDER BY e.pageKey WITH collect(e) AS found
      RETURN {actions: {totalCount: size(found), nodes: [e IN found[..20] | e {${projected}}]}} AS data`,
  },
  {
    name: 'full-text',
    variables: ['1234', '777', '42', '5555', '310', '2718', '6000', '99'].map((text) => ({
      text,
      query: text.length < 4 ? `(${text}^4 OR ${text}*^2)` : `(${text}^4 OR ${text}*^2 OR ${text}~1)`,
    })),
    parley:
      'query Text($text: String!) { search(text: $text, types: [ACTOR], first: 10) { nodes { id ... on Thing { name } } } }',
    peer: `query Text($query: String!) { actorsByName(phrase: $query, first: 10, sort: [{ score: DESC }, { node: { id: ASC } }]) { edges { node { id name } } } }`,
    likeParley: ({ actorsByName: { edges } }: { actorsByName: { edges: { node: Item }[] } }) => ({
      search: { nodes: edges.map(({ node }) => node) },
    }),
    bare: `CALL db.index.fulltext.queryNodes('names', $query) YIELD node, score WHERE node:Actor
      WITH node, score ORDER BY score DESC, node.id LIMIT 10
      RETURN {search: {nodes: collect(node {.id, .name})}} AS data`,
  },
  {
    name: 'shortest path',
    variables: [
      [0, 1],
      [0, 50],
      [3, 700],
      [20, 30],
      [100, 200],
      [400, 800],
      [900, 40],
      [1500, 2500],
    ].map(([from, to]) => ({ from: `scale:${from}`, to: `scale:${to}` })),
    parley:
      'query Path($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { length hops { from { id } to { id } } } }',
    peer: 'query Path($from: String!, $to: String!) { shortestPath(from: $from, to: $to) }',
    likeParley: ({ shortestPath: on }: { shortestPath: string[] }) => ({
      paths: (on.length === 0 ? [] : [on]).map((ids) => ({
        length: ids.length - 1,
        hops: ids.slice(1).map((id, at) => ({ from: { id: ids[at] }, to: { id } })),
      })),
    }),
    bare: `OPTIONAL MATCH path = shortestPath((a:Actor {id: $from})-[:INVOLVED_IN*..4]-(b:Actor {id: $to}))
      RETURN {paths: [p IN collect(path) | {length: length(p), hops: [hop IN range(1, length(p)) |
        {from: {id: nodes(p)[hop - 1].id}, to: {id: nodes(p)[hop].id}}]}]} AS data`,
    // Of several shortest ones Parley answers the one whose ties weigh most, the others any.
    compared: ({ paths }: { paths: { length: number; hops: { from: Item; to: Item }[] }[] }) =>
      paths.map(({ length, hops }) => [length, hops[0]?.from, hops.at(-1)?.to]),
  },
  {
    name: 'timeline',
    variables: ids.flatMap(({ id }) => [
      { id, from: '2012-01-01' },
      { id, from: '2016-06-01' },
    ]),
    parley: `query Timeline($id: ID!, $from: Date!) { timeline(filter: { actors: [$id], from: $from }, first: 20) {
      nodes { ... on Action { id name } ... on Meeting { id name } ... on Statement { id text } } } }`,
    peer: `query Timeline($id: String!, $from: String!) { actors(where: { id: { eq: $id } }) {
      events(limit: 20, sort: [{ pageKey: ASC }], where: { timeEarliest: { gte: $from } }) { id name pageKey }
      statements(limit: 20, sort: [{ pageKey: ASC }], where: { pageKey: { gte: $from } }) { id text pageKey } } }`,
    likeParley: ({
      actors: [actor],
    }: {
      actors: { events: TimelineRow[]; statements: TimelineRow[] }[]
    }) => ({
      timeline: { nodes: merged([...(actor?.events ?? []), ...(actor?.statements ?? [])]) },
    }),
    bare: `CALL () {
        UNWIND ['Action', 'Meeting'] AS kind
        CALL (kind) {
          MATCH ()-[t:INVOLVED_IN]->(e:Event)
          WHERE t.pageKey >= $id + '\\t' + kind + '\\t' + $from AND t.pageKey < $id + '\\t' + kind + '\\n'
          WITH e, t.pageKey AS at ORDER BY at WITH DISTINCT e, at LIMIT 20
          RETURN e
        }
        RETURN e {.id, .name} AS item, e.pageKey AS place
        UNION ALL
        MATCH (:Actor {id: $id})-[:MADE]->(s:Statement) WHERE s.pageKey >= $from
        RETURN s {.id, .text} AS item, s.pageKey AS place ORDER BY place LIMIT 20
      }
      WITH item ORDER BY place LIMIT 20
      RETURN {timeline: {nodes: collect(item)}} AS data`,
  },
]

type TimelineRow = Item & { pageKey: string }

function merged(rows: TimelineRow[]): Item[] {
  return rows
    .sort((a, b) => (a.pageKey < b.pageKey ? -1 : 1))
    .slice(0, 20)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'pageKey')))
}
