import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ParleyError } from '../domain/ParleyError.ts'
import { homeVersion } from './homeVersion.ts'
import { neo4jFiles } from './neo4jFiles.ts'

/** Refuses a home that a newer Parley or another program wrote, before anything is written there. */
export async function refuseForeignHome(home: string): Promise<void> {
  const { root, conf, password } = neo4jFiles(home)
  const entries = await readdir(root).catch((): string[] => [])
  const configuration = await readFile(path.join(conf, 'neo4j.conf'), 'utf8').catch(() => '')
  const [, version = '0'] = /^# Version of the home: (\d+)$/m.exec(configuration) ?? []
  if (Number(version) > homeVersion)
    throw new ParleyError(
      'GRAPH_NEWER',
      `${home} was written by a newer Parley: its files have version ${version}, and this Parley knows no version above ${homeVersion}. Use the newer one, or set PARLEY_HOME to another folder.`,
    )
  if (!entries.includes(path.basename(password)) && isForeign(entries, configuration))
    throw new ParleyError(
      'NEO4J_START_FAILED',
      `${root} holds files of another program, which Parley would overwrite. Set PARLEY_HOME to another folder.`,
    )
}

/** Files that a start of Parley leaves if it was cut off before it wrote the password. */
const early = /^(conf|logs|claim\.json.*)$/

function isForeign(entries: readonly string[], configuration: string): boolean {
  return configuration === ''
    ? !entries.every((name) => early.test(name))
    : !configuration.startsWith('# Written by Parley ')
}
