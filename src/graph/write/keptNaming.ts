import { aliasMark, namings, type NameProperty } from '../fragment/naming.ts'

const appended = (property: string, value: string) => `${property}: coalesce(n.${property}, []) + [${value}]`

const differs = (property: string, none: string) =>
  `coalesce(n.${property}, ${none}) <> coalesce(row.properties.${property}, ${none})`

const aliases = `reduce(all = '', alias IN coalesce(n.aliases, []) | all + '${aliasMark}' + alias)`

/**
 * Properties that keep how a node was named before a row names it otherwise; none where it does not. The lists run parallel: what a node was
 * called until the instant at the same place of `renamedAt`. What was named at $now stood at no instant, and is not kept.
 */
export function keptNaming(name: NameProperty): string {
  const hasMore = name === 'name'
  const changes = [
    differs(name, "''"),
    ...(hasMore ? [differs('aliases', '[]'), differs('description', "''")] : []),
  ]
  const kept = [
    'namedSince: $now',
    appended('renamedAt', '$now'),
    appended(namings[name], `n.${name}`),
    ...(hasMore
      ? [appended('earlierAliases', aliases), appended('earlierDescriptions', "coalesce(n.description, '')")]
      : []),
  ]
  return `CASE WHEN $now > coalesce(n.namedSince, n.recordedAt) AND (${changes.join(' OR ')})
      THEN {${kept.join(', ')}} ELSE {} END`
}
