import { typeOf } from '../fragment/layers.ts'
import { anyTie, firstChains, lastStep, step } from './chain.ts'
import { nearAndFar, turnedBack } from './nearAndFar.ts'
import type { PathValues } from './pathValues.ts'
import { passes, tieWeight } from './tieWeight.ts'

/** How many chains of one length a search follows. */
export const mostChains = 10_000

/**
 * Finds the chains of one great length from the end with fewer relationships, one after another, and gives up once there are too many:
 * a row without hops says so. The first chains are collected once more, for otherwise each of their rows would count as memory all the chains
 * that it was taken from.
 */
export function longPaths(length: number, values: PathValues): string {
  const steps = [...Array(length).keys()].map((index) => index + 1)
  const nodeAt = (index: number) => (index === 0 ? 'near' : index === length ? 'far' : `node${index}`)
  const keptAt = (index: number) => [
    'near',
    'far',
    ...steps.slice(0, index - 1).flatMap((at) => [`tie${at}`, `node${at}`]),
  ]
  const hops = steps.map((at) => {
    const [start, tie] = [nodeAt(at - 1), `tie${at}`]
    const visited = ['near', 'far', ...steps.slice(0, at - 1).map((before) => `node${before}`)]
    const hop =
      at < length
        ? step({ start, tie, node: nodeAt(at) }, { kept: keptAt(at), visited }, values)
        : lastStep({ start, tie, end: 'far' }, keptAt(at), values.reading)
    return `${hop} WHERE ${passes(tie, values.reading)}`
  })
  return `
    ${nearAndFar}
    ${hops.join('')}
    WITH DISTINCT ${turnedBack(...[0, ...steps].map(nodeAt))} AS nodes,
      ${turnedBack(...steps.map((at) => typeOf(`tie${at}`, values.reading)))} AS types
    LIMIT ${mostChains + 1}
    CALL (nodes, types) {
      UNWIND range(0, size(types) - 1) AS at
      WITH at, nodes[at] AS one, nodes[at + 1] AS other, types[at] AS type
      MATCH (one)-[tie:${anyTie(values.reading)}]-(other) WHERE ${typeOf('tie', values.reading)} = type
      WITH at, max(${tieWeight('tie', values.reading)}) AS hopWeight
      RETURN min(hopWeight) AS weight
    }
    WITH nodes, types, weight ORDER BY weight DESC, [node IN nodes | node.pageKey], types
    WITH collect([nodes, types, weight]) AS chains
    WITH CASE WHEN size(chains) > ${mostChains} THEN [[[], [], 0]] ELSE chains[0..$limit] END AS chains
    UNWIND chains AS chain
    WITH collect(chain) AS few
    UNWIND few AS chain
    WITH chain[0] AS nodes, chain[1] AS types, chain[2] AS weight
    ${firstChains(values.reading)}`
}
