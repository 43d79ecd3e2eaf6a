import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { codedId } from '../../domain/coded/codedIds.ts'
import type { CodedThing } from '../../domain/coded/CodedRecord.ts'
import type { IdentifiedRecord } from '../../domain/coded/codedRows.ts'
import type { RecordSink } from '../coded/RecordSink.ts'
import { Partitions } from './Partitions.ts'

/** A record that the graph holds already, with its event, or a new one. */
export type RecordLine = { readonly event: string; readonly held: string } | IdentifiedRecord
/** An actor or place that the graph holds already, or one that a record names. */
export type ThingLine = { readonly id: string } & ({ readonly held: true } | Omit<CodedThing, 'id'>)

/** Things met before are not written down again; so many are remembered at most. */
const mostRemembered = 300_000

/**
 * Records of a data set on their way into files for a bulk import: parted, so that the two records of one contact and those that
 * stand twice meet in memory, and so that several threads can write the files.
 */
export class CodedParts implements RecordSink {
  /** How many are new is known only when the files are written. */
  readonly recorded = 0
  readonly #dataset: string
  readonly #records: Partitions
  readonly #things: Partitions
  readonly #remembered = new Set<string>()

  /** `partitions` is how many there are to be of records and of things each: see `partitionCount`. */
  constructor({ dataset, folder, partitions }: { dataset: string; folder: string; partitions: number }) {
    mkdirSync(folder)
    this.#dataset = dataset
    this.#records = new Partitions(path.join(folder, 'records'), { count: partitions })
    this.#things = new Partitions(path.join(folder, 'things'), { count: partitions })
  }

  /** Takes a record that the graph holds. */
  hold(record: string, event: string): void {
    this.#addRecord({ event, held: record })
  }

  /** Takes an actor or place that the graph holds. */
  holdThing(id: string): void {
    this.#addThing({ id, held: true })
  }

  add(record: IdentifiedRecord): Promise<void> {
    this.#addRecord(record)
    const { from, to, place } = record.record
    for (const thing of [from, to, place]) if (thing !== null) this.#meet(thing)
    return Promise.resolve()
  }

  finish(): Promise<void> {
    return Promise.resolve()
  }

  /** The files of the partitions, to which nothing is added any more. */
  close(): { readonly things: readonly string[]; readonly records: readonly string[] } {
    return { things: this.#things.close(), records: this.#records.close() }
  }

  #meet({ id, name, kind }: CodedThing): void {
    if (this.#remembered.has(id)) return
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    this.#remembered.add(id)
    this.#addThing({ id: codedId(this.#dataset, id), name, kind })
  }

  #addRecord(line: RecordLine): void {
    this.#records.add(line.event, JSON.stringify(line))
  }

  #addThing(line: ThingLine): void {
    this.#things.add(line.id, JSON.stringify(line))
  }
}
