import type { Graph } from '../../src/graph/Graph.ts'

/** A graph that answers in step, and the names of the Cyphers of each wave, sorted. */
export interface InWaves {
  readonly graph: Graph
  readonly waves: string[][]
}

/**
 * A graph that holds every read back until nothing but reads is left to do, runs them at once and hands out their rows together:
 * each wave is one trip that had to wait for the one before.
 */
export function inWaves(graph: Graph): InWaves {
  const waves: string[][] = []
  let held: { name: string; run: () => Promise<() => void> }[] = []
  const release = async () => {
    const wave = held
    held = []
    waves.push(wave.map(({ name }) => name).sort())
    const deliveries = await Promise.all(wave.map(({ run }) => run()))
    for (const deliver of deliveries) deliver()
  }
  const read: Graph['read'] = (unit, parameters, time) =>
    new Promise((resolve, reject) => {
      if (held.length === 0) setImmediate(() => void release())
      const run = () =>
        graph.read(unit, parameters, time).then(
          (rows) => () => resolve(rows),
          (error: unknown) => () => reject(error instanceof Error ? error : new Error('A read failed.')),
        )
      held.push({ name: unit.name, run })
    })
  const stepped = new Proxy(graph, {
    get: (target, key) => (key === 'read' ? read : (Reflect.get(target, key, target) as unknown)),
  })
  return { graph: stepped, waves }
}
