import path from 'node:path'
import type { z } from 'zod'
import type { StoredValue } from '../../graph/exported/storedValues.ts'
import type { wholeTokens } from '../../graph/exported/wholeTokens.ts'
import type { UnwritableList } from '../../graph/write/restoreLists.ts'
import { CsvFile } from './CsvFile.ts'

type TokenWithHash = z.output<typeof wholeTokens.row>
type Properties = Readonly<Record<string, StoredValue>>

/**
 * Nodes and relationships as they are stored, in one file for each combination of labels or type and of typed properties, for the columns of
 * a file have one type each. A list whose text is empty cannot be told from an empty one there: those are collected.
 */
export class StoredFiles {
  readonly #folder: string
  readonly #files = new Map<string, { readonly csv: CsvFile; readonly names: readonly string[] }>()
  readonly unwritable: UnwritableList[] = []
  /** What the import is told of each file: labels or type, and where it is. */
  readonly nodes: { readonly labels: readonly string[]; readonly csv: CsvFile }[] = []
  readonly relationships: { readonly type: string; readonly csv: CsvFile }[] = []

  constructor(folder: string) {
    this.#folder = folder
  }

  addNode(id: string, labels: readonly string[], properties: Properties): void {
    const owner = { id, type: null, to: null, key: null }
    const { own, signature } = this.#columnsOf(properties, owner, ['id'])
    const file = this.#fileFor(`${[...labels].sort().join(':')}|${signature}`, ['id:ID'], own, (csv) =>
      this.nodes.push({ labels, csv }),
    )
    file.csv.add([id, ...file.names.map((name) => properties[name] ?? null)])
  }

  addRelationship(from: string, type: string, to: string, properties: Properties): void {
    const { key } = properties
    const owner = { id: from, type, to, key: typeof key === 'string' ? key : null }
    const { own, signature } = this.#columnsOf(properties, owner, [])
    const file = this.#fileFor(`-${type}|${signature}`, [':START_ID', ':END_ID'], own, (csv) =>
      this.relationships.push({ type, csv }),
    )
    file.csv.add([from, to, ...file.names.map((name) => properties[name] ?? null)])
  }

  /** Adds the version of the structure, whose id may be that of another node: ids are unique within a label. */
  addVersion(version: number): void {
    const csv = new CsvFile(path.join(this.#folder, 'version.csv'), ['id:ID(Structure)', 'version:long'])
    csv.add(['parley', version])
    csv.close()
    this.nodes.push({ labels: ['Structure'], csv })
  }

  /** Adds the tokens, which no other node refers to. */
  addTokens(tokens: readonly TokenWithHash[]): void {
    if (tokens.length === 0) return
    const columns = ['role', 'agent:boolean', 'hash', 'createdAt', 'expiresAt', 'revokedAt']
    const csv = new CsvFile(path.join(this.#folder, 'tokens.csv'), ['name:ID(Token)', ...columns])
    for (const { name, role, agent, hash, createdAt, expiresAt, revokedAt } of tokens)
      csv.add([name, role, agent, hash, createdAt, expiresAt, revokedAt])
    csv.close()
    this.nodes.push({ labels: ['Token'], csv })
  }

  close(): void {
    for (const { csv } of this.#files.values()) csv.close()
  }

  #columnsOf(
    properties: Properties,
    owner: Omit<UnwritableList, 'property' | 'value'>,
    without: readonly string[],
  ) {
    const own: (readonly [name: string, type: string])[] = []
    for (const name of Object.keys(properties).sort()) {
      const value = properties[name]
      if (value === undefined || without.includes(name)) continue
      if (Array.isArray(value) && value.join('') === '' && value.length < 2) {
        this.unwritable.push({ ...owner, property: name, value: value.map(String) })
        continue
      }
      own.push([name, columnType(value)])
    }
    return { own, signature: own.map((column) => column.join(':')).join(',') }
  }

  #fileFor(
    signature: string,
    ends: readonly string[],
    own: readonly (readonly [name: string, type: string])[],
    onNew: (csv: CsvFile) => void,
  ) {
    let file = this.#files.get(signature)
    if (file === undefined) {
      const columns = [...ends, ...own.map(([name, type]) => `${name}:${type}`)]
      const csv = new CsvFile(path.join(this.#folder, `held-${this.#files.size}.csv`), columns)
      file = { csv, names: own.map(([name]) => name) }
      this.#files.set(signature, file)
      onNew(csv)
    }
    return file
  }
}

function columnType(value: StoredValue): string {
  if (Array.isArray(value)) return `${columnType((value as StoredValue[])[0] ?? '')}[]`
  if (typeof value === 'bigint') return 'long'
  if (typeof value === 'number') return 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}
