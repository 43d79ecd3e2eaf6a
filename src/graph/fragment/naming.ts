import type { Reading } from './reading.ts'

/** Property that names a node of each kind, and the list of what named it before. */
export const namings = { name: 'earlierNames', title: 'earlierTitles', trigger: 'earlierTriggers' } as const

/** The property that names a node of a kind. */
export type NameProperty = keyof typeof namings

/** Stands before each of the aliases that a node had together: no name holds a line break. */
export const aliasMark = '\\n'

/** The place of what a node was called at $knownAt among its earlier namings; beyond their end where it has its name since. */
const placeAmongEarlier = (node: string) => `size([until IN ${node}.renamedAt WHERE until <= $knownAt])`

const ofThen = (node: string, property: string) => `${node}.${property}[${placeAmongEarlier(node)}]`

/** The name, title or trigger that a node has, or had at $knownAt. */
export const nameOf = (node: string, reading: Reading, property: NameProperty = 'name') =>
  reading === 'present'
    ? `${node}.${property}`
    : `coalesce(${ofThen(node, namings[property])}, ${node}.${property})`

/** The list of the earlier names of a node of any kind; null where it was never renamed. */
export const earlierNamesOf = (node: string) =>
  `coalesce(${Object.values(namings)
    .map((property) => `${node}.${property}`)
    .join(', ')})`

/** The aliases that were kept together as one text. */
export const aliasesIn = (kept: string) => `split(${kept}, '${aliasMark}')[1..]`

/** The other names that a node has, or had at $knownAt. */
export const aliasesOf = (node: string, reading: Reading) =>
  reading === 'present'
    ? `coalesce(${node}.aliases, [])`
    : `coalesce(${aliasesIn(ofThen(node, 'earlierAliases'))}, ${node}.aliases, [])`

/** The description that a node has, or had at $knownAt; among the earlier ones '' stands for none. */
export const descriptionOf = (node: string, reading: Reading) =>
  reading === 'present'
    ? `${node}.description`
    : `nullIf(coalesce(${ofThen(node, 'earlierDescriptions')}, ${node}.description), '')`
