import { writeFileSync } from 'node:fs'
import { writeResults } from '../writeResults.ts'
import type { Load } from './load.ts'
import { plot } from './plot.ts'

/** What one server did with one shape in one round. */
export interface Measured extends Load {
  readonly shape: string
  readonly server: ServerName
  readonly clients: number
  /** Processor seconds of the server, and of Neo4j meanwhile. */
  readonly own: number
  readonly database: number
}

export const serverNames = ['Parley', '@neo4j/graphql', 'bare driver'] as const
export type ServerName = (typeof serverNames)[number]

/** What one server did with one shape in all rounds together. */
interface Summary {
  readonly p50: number
  readonly p95: number
  readonly rate: number
  /** Processor milliseconds per request: the server's own, and Neo4j's. */
  readonly own: number
  readonly database: number
  readonly bytes: number
}

/** Shapes and numbers of clients in their order, each with what the three did. */
interface Row {
  readonly shape: string
  readonly clients: number
  readonly by: Record<ServerName, Summary>
}

/** Writes what was measured into RESULTS.md and peers.svg. */
export function report(measured: readonly Measured[]): void {
  const rows = summarized(measured)
  const times = (of: (row: Row) => number, taken: readonly Row[] = rows) =>
    Math.exp(taken.reduce((sum, row) => sum + Math.log(of(row)), 0) / taken.length).toFixed(2)
  const head = [
    'shape',
    'clients',
    ...serverNames.flatMap((name) => [`${name}: p50 / p95 ms`, 'requests/s', 'CPU ms own + Neo4j', 'bytes']),
    'requests/s of Parley by those of @neo4j/graphql',
    'p50 of Parley by that of the bare driver',
  ]
  const lines = rows.map(({ shape, clients, by }) => [
    shape,
    clients,
    ...serverNames.flatMap((name) => {
      const { p50, p95, rate, own, database, bytes } = by[name]
      return [
        `${p50.toFixed(1)} / ${p95.toFixed(1)}`,
        rate.toFixed(0),
        `${own.toFixed(1)} + ${database.toFixed(1)}`,
        bytes.toFixed(0),
      ]
    }),
    ahead({ by }).toFixed(2),
    behind({ by }).toFixed(2),
  ])
  const means = [
    'geometric mean',
    '',
    ...serverNames.flatMap(() => ['', '', '', '']),
    times(ahead),
    times(behind),
  ]
  const table = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...lines, means]
  writeResults('peers', table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
  writeFileSync(new URL('../peers.svg', import.meta.url), plot(rows.filter(({ clients }) => clients > 1)))
}

const ahead = ({ by }: Pick<Row, 'by'>) => by.Parley.rate / by['@neo4j/graphql'].rate
const behind = ({ by }: Pick<Row, 'by'>) => by.Parley.p50 / by['bare driver'].p50

function summarized(measured: readonly Measured[]): Row[] {
  const kinds = new Map(measured.map(({ shape, clients }) => [`${shape} ${clients}`, { shape, clients }]))
  return [...kinds.values()].map(({ shape, clients }) => {
    const rows = measured.filter((one) => one.shape === shape && one.clients === clients)
    const of = (name: ServerName) => summaryOf(rows.filter(({ server }) => server === name))
    const by = Object.fromEntries(serverNames.map((name) => [name, of(name)])) as Row['by']
    return { shape, clients, by }
  })
}

function summaryOf(rounds: readonly Measured[]): Summary {
  const latencies = rounds.flatMap(({ latencies }) => [...latencies]).sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(share * latencies.length)] ?? NaN
  const sum = (of: (one: Measured) => number) => rounds.reduce((total, one) => total + of(one), 0)
  const each = (of: (one: Measured) => number) => sum(of) / latencies.length
  return {
    p50: at(0.5),
    p95: at(0.95),
    rate: latencies.length / sum(({ seconds }) => seconds),
    own: 1000 * each(({ own }) => own),
    database: 1000 * each(({ database }) => database),
    bytes: each(({ bytes }) => bytes),
  }
}
