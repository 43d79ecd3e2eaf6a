import { getNamedType, isObjectType } from 'graphql'
import { schema } from '../../src/api/schema.ts'

/** One list of the schema on a thing that has several items in it. */
export interface List {
  /** The type and field, and what the list is filtered by where it is. */
  readonly name: string
  /** The field of the root that leads to the thing; null for a list of the root. */
  readonly of: string | null
  readonly field: string
  /** What the field needs or is filtered by. */
  readonly given?: string
  /** The names of its orders, where it has a choice. */
  readonly orders: readonly string[]
}

const actors: Record<string, string> = {
  statements: 'volodymyr-zelensky',
  statementsAbout: 'russia',
  meetings: 'ukraine',
  actions: 'ukraine',
  sources: 'volodymyr-zelensky',
  speaksFor: 'dmitry-peskov',
  spokespersons: 'kremlin',
  belongsTo: 'kremlin',
  members: 'russia',
  positionsHeld: 'jana-vesely',
  positionHolders: 'port-authority',
}
/** A thing of each type that has lists; the types of actors have the same ones. */
const holders: Record<string, (field: string) => string | null> = {
  Query: () => null,
  Person: (field) => `actor(id: "${actors[field] ?? 'ukraine'}")`,
  Meeting: () => 'meeting(id: "harbour-summit")',
  Action: () => 'action(id: "trump-warning-to-russia")',
  MeetingSeries: () => 'meetingSeries(id: "istanbul-talks")',
  Place: (field) => (['events', 'ties'].includes(field) ? 'place(id: "istanbul")' : 'place(id: "old-port")'),
  Topic: () => 'topic(id: "peace-talks")',
  Between: (field) =>
    field === 'statements'
      ? 'between(a: "donald-trump", b: "vladimir-putin")'
      : 'between(a: "ukraine", b: "russia")',
  Source: (field) =>
    field === 'citedBy' ? 'source(id: "harbour-records")' : 'source(id: "harbour-accord-1")',
}
const isAnotherActor = (type: string) => /^(Organization|State|Unn|Uncl)/.test(type)

/** Further ways to the lists of the root, each through another unit. */
const filtered: readonly [field: string, filter: string][] = [
  ['actors', '{ text: "r" }'],
  ['actors', '{ belongsTo: ["russia", "ukraine"] }'],
  ['events', '{ text: "istanbul" }'],
  ['events', '{ participants: ["ukraine", "norland", "russia"] }'],
  ['events', '{ topics: ["peace-talks", "prisoner-exchange"] }'],
  ['events', '{ places: ["istanbul", "old-port"] }'],
  ['meetings', '{ series: ["istanbul-talks", "harbour-rounds"] }'],
  ['actions', '{ targets: ["ukraine", "russia"] }'],
  ['sources', '{ text: "r" }'],
  ['sources', '{ publishers: ["volodymyr-zelensky", "port-authority"] }'],
  ['statements', '{ text: "round" }'],
  ['statements', '{ speakers: ["donald-trump", "dmitry-peskov"] }'],
  ['statements', '{ subjects: ["ukraine", "istanbul-2025-05", "istanbul-2025-06"] }'],
  ['statements', '{ topics: ["ceasefire", "peace-talks"] }'],
  ['statements', '{ sources: ["harbour-accord-1", "harbour-records"] }'],
  ['topics', '{ text: "p" }'],
  ['places', '{ text: "o" }'],
]

/** What lists cannot be asked without. */
const needed: Record<string, string> = {
  search: 'text: "istanbul"',
  timeline: 'filter: {}',
  tiesAmong:
    'things: ["ukraine", "russia", "turkiye", "istanbul-2025-05", "istanbul-2025-06", "istanbul-2025-07"]',
}

/** Lists of the ledger and of proposals, which hold no thing and are tested by themselves. */
const ofOthers = ['Query.changes', 'Query.proposals', 'Change.statements']

/** The fields of the schema that are lists in pages, those of one type of actor for all. */
const fields = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (!isObjectType(type) || type.name.startsWith('__') || isAnotherActor(type.name)) return []
  return Object.values(type.getFields())
    .filter(({ type: answer }) => getNamedType(answer).name.endsWith('Connection'))
    .filter(({ name }) => !ofOthers.includes(`${type.name}.${name}`))
    .map(({ name }) => ({ type: type.name, field: name }))
})

/** Lists of types of which this file knows no thing: give it one in `holders`. */
export const listsOfNothing = fields.filter(({ type }) => !(type in holders))

/** Every list of the schema, and the lists of the root under filters too: on the article and the harbour's seed none is empty. */
export const everyList: readonly List[] = [
  ...fields.flatMap(({ type, field }): List[] => {
    const of = holders[type]?.(field)
    if (of === undefined) return []
    const given = needed[field] === undefined ? {} : { given: needed[field] }
    return [{ name: `${type}.${field}`, of, field, ...given, orders: ordersOf(type, field) }]
  }),
  ...filtered.map(([field, filter]): List => ({
    name: `Query.${field} under ${filter}`,
    of: null,
    field,
    given: `filter: ${filter}`,
    orders: ordersOf('Query', field),
  })),
]

/** An operation on a list, with `$first` and `$after`. */
export function operationOn({ of, field, given }: List, selection: string, order?: string): string {
  const parts = ['first: $first', 'after: $after', ...(given === undefined ? [] : [given])]
  if (order !== undefined) parts.push(`orderBy: ${order}`)
  // An item of a union has its id as a Node only, and a tie is none.
  const isTie = field.startsWith('ties')
  const items = isTie ? selection : selection.replaceAll(/\b(nodes?) \{ id \}/g, '$1 { ... on Node { id } }')
  const list = `list: ${field}(${parts.join(', ')}) { ${items} }`
  return `query ($first: Int! = 20, $after: String) { ${of === null ? list : `of: ${of} { ${list} }`} }`
}

/** The list in the answer of such an operation. */
export function listIn(data: Record<string, unknown>): unknown {
  return 'list' in data ? data['list'] : (data['of'] as { list: unknown }).list
}

function ordersOf(type: string, field: string): string[] {
  const object = schema.getType(type)
  if (!isObjectType(object)) return []
  const order = object.getFields()[field]?.args.find(({ name }) => name === 'orderBy')
  const values = order && getNamedType(order.type)
  return values && 'getValues' in values ? values.getValues().map(({ name }) => name) : []
}
