import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { bulkImport } from '../../src/bulkImport.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { importGdelt } from '../../src/importers/gdelt/importGdelt.ts'
import { ImportReport } from '../../src/importers/ImportReport.ts'
import type { SinkFor } from '../../src/importers/coded/RecordSink.ts'
import { findJava } from '../../src/local/findJava.ts'
import { neo4jClasspath } from '../../src/local/neo4jClasspath.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { runningNeo4j } from '../../src/local/runningNeo4j.ts'
import { writeNeo4jConf } from '../../src/local/writeNeo4jConf.ts'
import { onGraph } from '../../src/onGraph.ts'
import { runCommand } from '../commands/runCommand.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { testLogin } from '../support/testLogin.ts'

const { folder, remove } = temporaryFolder()
const graph = await connectTestGraph()
const { database, ...neo4j } = testLogin()
// A name that a shell would take apart.
const config = { ...readConfig(), neo4j, database, home: path.join(folder, "it's $HOME here") }
const rows = path.join(folder, 'rows.csv')
const now = '2025-08-05T00:00:00.000Z'

afterAll(async () => {
  await graph.close()
  remove()
})

async function load(target: Graph, sinkFor?: SinkFor): Promise<void> {
  await importGdelt(target, {
    file: rows,
    report: new ImportReport(() => undefined),
    recordedAt: now,
    sinkFor,
  })
}

/** What an import in bulk into another server prints. */
async function inBulk(then = () => Promise.resolve()): Promise<string[]> {
  const said: string[] = []
  await bulkImport(config, {
    ...{
      bytes: 1_000,
      recordedAt: now,
      telling: { say: (line: string) => said.push(line), show: () => undefined },
    },
    load: (target, sinkFor) => load(target, sinkFor).then(then),
  })
  return said
}

describe('an import in bulk into another server', () => {
  let before: string[]

  beforeAll(async () => {
    writeFileSync(rows, [gdeltRow({}), gdeltRow({ 0: 2, 6: 'QUOTED "NAME", INC.' })].join('\n'))
    await emptyGraph(graph)
    await loadSeed(graph, harbourSeed, { now: '2025-08-02T00:00:00.000Z' })
    before = await dump()
  })

  it('changes nothing when it fails', async () => {
    await expect(inBulk(() => Promise.reject(new Error('The disk is full.')))).rejects.toThrow(
      'The disk is full.',
    )
    expect(await dump()).toEqual(before)
  })

  it('is refused where the database holds what is not of Parley, which would be lost', async () => {
    await runCypher('CREATE (:Invoice {number: 1}), (:Node {name: "without an id"})')
    await expect(inBulk()).rejects.toThrow(`"${database}" holds 1 node beside those of Parley`)
    await runCypher('MATCH (n:Invoice) DELETE n')
    await expect(inBulk()).rejects.toThrow('The graph holds 1 node without an id')
    await runCypher('MATCH (n:Node) WHERE n.id IS NULL DELETE n')
    expect(await dump()).toEqual(before)
  })

  it('prints what makes the same graph of it there as an ordinary load', async () => {
    const said = await inBulk()
    expect(said.slice(0, 2)).toEqual([
      `Using the database "${database}" at ${neo4j.uri}.`,
      expect.stringMatching(/^It holds \d+ statements\.$/),
    ])
    expect(said[2]).toBe(
      `Stop all else that writes to the database "${database}": what is written from now until it is imported is lost.`,
    )
    expect(await dump()).toEqual(before)
    const [, command = '', end = ''] =
      /(neo4j-admin database import full[^]*?)\n\n[^]*(npm run import[^\n]*)/.exec(said.at(-1) ?? '') ?? []

    const other = { ...config, neo4j: undefined, database: 'neo4j', home: path.join(folder, 'other') }
    expect(await runThere(other.home, command.replace(`full ${database}`, 'full neo4j'))).toMatchObject({
      status: 0,
    })
    const imported = await onGraph(other, async () => {
      const ended = await runCommand('sh', ['-c', end], { PARLEY_HOME: other.home }).ended
      expect(ended).toMatchObject({ status: 0 })
      expect(ended.stdout).toMatch(/The import in bulk is complete: indexes, data sets and \d+ lists?\.\n$/)
      return dump({ ...((await runningNeo4j(other.home)) ?? neo4j), database: 'neo4j' })
    })
    await load(graph)
    expect(imported).toEqual(await dump())
  })
})

/** Runs a command as on the machine of the other server, which is stopped: there is a neo4j-admin, and its home is known. */
async function runThere(home: string, command: string) {
  const [java, classpath] = [
    (await findJava(config.javaHome)).command,
    await neo4jClasspath({ onProgress: console.log }),
  ]
  const { root, conf, logs } = neo4jFiles(home)
  const bin = path.join(folder, 'bin')
  for (const each of [conf, logs, bin]) mkdirSync(each, { recursive: true })
  await writeNeo4jConf(conf, { port: 0, pageCache: '64m' })
  const admin = path.join(bin, 'neo4j-admin')
  writeFileSync(admin, `#!/bin/sh\nexec '${java}' -Xmx300m -cp '${classpath}' org.neo4j.cli.AdminTool "$@"\n`)
  chmodSync(admin, 0o755)
  const environment = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    NEO4J_HOME: root,
    NEO4J_CONF: conf,
  }
  return spawnSync('sh', ['-c', command], { env: environment, encoding: 'utf8' })
}
