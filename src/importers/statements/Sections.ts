import {
  sectionLimits,
  type CodedLine,
  type HeaderLine,
  type InterchangeLine,
  type ItemLine,
} from '../../domain/interchange.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { Graph } from '../../graph/Graph.ts'
import { openDataset } from '../coded/openDataset.ts'
import { CodedSection } from './CodedSection.ts'
import { loadSection, type Loading } from './loadSection.ts'
import type { DamagedLine } from './parseLine.ts'
import { Section } from './Section.ts'
import { toCome } from './toCome.ts'

/** The sections of a file of the interchange format, one after another: what is read is gathered or written, and what is wrong rejected. */
export class Sections {
  readonly #graph: Graph
  readonly #loading: Loading
  #section: Section | undefined
  #coded: CodedSection | undefined
  /** What is wrong with a line that no section is open for. */
  #orphaned = 'A file begins with a line {"record": "dataset", …}; this one belongs to none.'

  constructor(graph: Graph, loading: Loading) {
    this.#graph = graph
    this.#loading = loading
  }

  /** Takes a line of so many bytes. */
  async take(number: number, line: InterchangeLine, bytes: number): Promise<void> {
    if (line.record === 'dataset') await this.#begin(number, line)
    else if (line.record === 'coded') await this.#record(number, line)
    else this.#add(number, line, bytes)
  }

  /**
   * Rejects a line that cannot be read. One that began a section, or may have, ends the one before: what follows it must not become a
   * part of another dataset.
   */
  async damage(number: number, { fault, meant }: DamagedLine): Promise<void> {
    if (this.#section !== undefined && meant !== 'dataset') this.#section.damaged = true
    if (meant === 'dataset') {
      await this.finish()
      this.#orphaned = `The line of its dataset, line ${number}, was rejected.`
    } else if (meant === 'unknown' && (this.#section ?? this.#coded) !== undefined) {
      await this.finish()
      this.#orphaned = `Line ${number} was rejected, and may have begun another dataset. Mend it, and import the file again.`
    }
    this.#loading.reject(number, fault)
  }

  /** Writes what the open section holds, and closes it; `next` is the header of the section that follows. */
  async finish(next?: HeaderLine): Promise<Section | undefined> {
    const [section, coded] = [this.#section, this.#coded]
    this.#section = undefined
    this.#coded = undefined
    if (section !== undefined) {
      section.isContinued = next !== undefined && section.goesOnWith(next)
      await loadSection(this.#graph, section, this.#loading)
    }
    if (coded !== undefined) await coded.finish()
    return section
  }

  async #begin(number: number, header: HeaderLine): Promise<void> {
    const last = await this.finish(header)
    if (header.coded === undefined) {
      this.#section = new Section(header, number, last)
      return
    }
    const { name, recordedAt } = header
    const fault = await this.#openDataset({ name, ...header.coded }, recordedAt)
    if (fault === null) {
      this.#coded = new CodedSection(this.#graph, { name, recordedAt, loading: this.#loading })
      this.#loading.report.accepted += 1
    } else {
      this.#orphaned = `The line of its dataset, line ${number}, was rejected.`
      this.#loading.reject(number, fault)
    }
  }

  /** Makes sure that the graph holds a set of coded records, or answers why it cannot. */
  async #openDataset(
    { name, title, url, publisher }: NonNullable<HeaderLine['coded']> & { name: string },
    recordedAt: string | undefined,
  ): Promise<string | null> {
    if (recordedAt !== undefined && recordedAt > new Date().toISOString()) return toCome(name, recordedAt)
    try {
      await openDataset(this.#graph, { name, title, url: url ?? null, publisher }, recordedAt)
      return null
    } catch (error) {
      if (error instanceof ParleyError && error.code === 'BAD_USER_INPUT') return error.message
      throw error
    }
  }

  async #record(number: number, line: CodedLine): Promise<void> {
    if (this.#coded !== undefined) await this.#coded.add(number, line)
    else if (this.#section === undefined) this.#loading.reject(number, this.#orphaned)
    else {
      this.#section.damaged = true
      this.#loading.reject(number, 'A coded record stands in the section of a set of coded records.')
    }
  }

  #add(number: number, item: ItemLine, bytes: number): void {
    const fault = this.#addedOr(number, item, bytes)
    if (fault === undefined) return
    if (this.#section !== undefined) this.#section.damaged = true
    this.#loading.reject(number, fault)
  }

  #addedOr(number: number, item: ItemLine, bytes: number): string | undefined {
    if (this.#coded !== undefined) return 'A section of coded records holds nothing else.'
    if (this.#section === undefined) return this.#orphaned
    const { records: mostRecords, bytes: mostBytes } = sectionLimits
    if (this.#section.size >= mostRecords)
      return `A section holds at most ${mostRecords} records. Begin another with a line of its dataset.`
    if (this.#section.bytes + bytes > mostBytes)
      return `The lines of a section hold at most ${mostBytes} bytes. Begin another with a line of its dataset.`
    if (this.#section.header.version < 3 && needsVersion3(item))
      return 'A quote and through need version 3. Write "version": 3 in the line of the dataset.'
    const before = this.#section.add(number, item, bytes)
    return before === undefined
      ? undefined
      : `The id "${item.id}" stands on line ${before} of this section already.`
  }
}

function needsVersion3(item: ItemLine): boolean {
  return (
    item.record === 'statement' &&
    (item.through !== undefined || item.evidence.some((evidence) => 'quote' in evidence))
  )
}
