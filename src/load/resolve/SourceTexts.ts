import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import type { ItemLine } from '../../domain/interchange.ts'
import { SourceText } from '../../domain/quote/SourceText.ts'
import { sha256 } from '../../domain/sha256.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldSourcesById } from '../../graph/held/heldSourcesById.ts'
import { timeForAll } from '../../graph/connection/timeForAll.ts'
import type { TextOf } from './TextOf.ts'

/** What is recorded of a source. */
interface RecordedSource {
  readonly publisher: string
  readonly language?: string | undefined
  readonly text: { readonly file: string; readonly length: number; readonly sha256: string } | null
}

type TextFault = Omit<SeedFault, 'where'>

/** The sources that records refer to: their publishers, and their texts as far as they are at hand. */
export class SourceTexts {
  readonly #recorded: ReadonlyMap<string, RecordedSource>
  readonly #textOf: TextOf
  readonly #texts = new Map<string, Promise<SourceText | TextFault>>()

  private constructor(recorded: ReadonlyMap<string, RecordedSource>, textOf: TextOf) {
    this.#recorded = recorded
    this.#textOf = textOf
  }

  /** Reads what the graph holds of sources that the records do not describe. */
  static async of(graph: Graph, items: readonly ItemLine[], textOf: TextOf): Promise<SourceTexts> {
    const own = items.filter((item) => item.record === 'source')
    const described = new Set(own.map(({ id }) => id))
    const referred = items.flatMap((item) => (item.record === 'statement' ? [item.source] : []))
    const ids = [...new Set(referred)].filter((id) => !described.has(id))
    const held = ids.length === 0 ? [] : await graph.read(heldSourcesById, { ids }, timeForAll())
    const recorded = new Map<string, RecordedSource>([
      ...held.map((row) => [row.id, recordedText(row)] as const),
      ...own.map(({ id, publisher, language, text = null }) => [id, { publisher, language, text }] as const),
    ])
    return new SourceTexts(recorded, textOf)
  }

  publisherOf(source: string): string | undefined {
    return this.#recorded.get(source)?.publisher
  }

  /** The text of a source, or the reason why no quote can be looked for in it. */
  textOf(source: string): Promise<SourceText | TextFault> {
    const text = this.#texts.get(source) ?? this.#read(source)
    this.#texts.set(source, text)
    return text
  }

  async #read(source: string): Promise<SourceText | TextFault> {
    const { text: expected = null, language } = this.#recorded.get(source) ?? {}
    if (expected === null)
      return {
        name: 'QUOTE_WITHOUT_TEXT',
        what: `nothing is recorded of the text of "${source}", so no quote can be found in it.`,
        right: 'Give the source its text (file, length, sha256), or write start, end and sha256.',
        reference: source,
      }
    const text = await this.#textOf(expected.file)
    if (text === undefined)
      return {
        name: 'QUOTE_WITHOUT_TEXT',
        what: `the text "${expected.file}" of "${source}" is not at hand, so no quote can be found in it.`,
        right: 'Name its folder with --texts or PARLEY_TEXTS, or write start, end and sha256.',
      }
    if (text.length === expected.length && sha256(text) === expected.sha256)
      return new SourceText(text, language)
    return {
      name: 'TEXT_DIFFERS',
      what: `the text "${expected.file}" has ${text.length} UTF-16 code units and the SHA-256 ${sha256(text)}, and "${source}" is recorded with ${expected.length} and ${expected.sha256}.`,
      right: 'Bring back the text that was coded, or write the length and SHA-256 of this one.',
    }
  }
}

function recordedText(row: (typeof heldSourcesById)['row']['_output']): RecordedSource {
  const { publisher, textFile: file, textLength: length, textSha256: sha256 } = row
  return {
    publisher,
    text: file === null || length === null || sha256 === null ? null : { file, length, sha256 },
  }
}
