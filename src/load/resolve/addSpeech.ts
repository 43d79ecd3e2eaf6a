import { speechText } from '../../domain/speechText.ts'
import { fingerprint } from '../../domain/fingerprint.ts'
import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import type { AnchoredItem, AnchoredLine } from './resolveQuotes.ts'
import type { SourceTexts } from './SourceTexts.ts'

export interface WithSpeech {
  readonly items: readonly AnchoredItem[]
  readonly faults: readonly SeedFault[]
  /** Keys of the statements that were made, each with that of a statement for which it was made. */
  readonly madeFor: ReadonlyMap<string, string>
}

/**
 * Makes the statements of speech that lead from the narrator to a speaker: for a statement of another than the publisher that names no
 * reporter, one for each speaker of its `through`, outermost first, and one for its own.
 */
export function addSpeech(items: readonly AnchoredItem[], sources: SourceTexts): WithSpeech {
  const made = new Map<string, AnchoredLine>()
  const madeFor = new Map<string, string>()
  const faults: SeedFault[] = []
  const reported = items.map((item): AnchoredItem => {
    if (item.record !== 'statement') return item
    const { through = [], ...statement } = item
    const fault = throughFault(item)
    if (fault !== undefined) faults.push(fault)
    const publisher = sources.publisherOf(item.source)
    const isReported = through.length > 0 || item.speaker !== publisher
    if (publisher === undefined || item.reportedBy !== undefined || !isReported) return statement
    let reporter: string | undefined
    const chain = [publisher, ...through, item.speaker]
    for (const [depth, speaker] of chain.slice(0, -1).entries()) {
      const speech = speechOf(item, { speaker, of: chain[depth + 1] ?? '', reporter })
      made.set(speech.id, speech)
      madeFor.set(speech.id, item.id)
      reporter = speech.id
    }
    return { ...statement, ...(reporter === undefined ? {} : { reportedBy: reporter }) }
  })
  return { items: [...reported, ...made.values()], faults, madeFor }
}

/** Says that one speaker passes on another. The text names the speaker by id, for a name can change and would make another statement. */
function speechOf(
  { source, evidence }: AnchoredLine,
  { speaker, of, reporter }: { speaker: string; of: string; reporter: string | undefined },
): AnchoredLine {
  const spans = evidence
    .map(({ start, end, sha256 }) => ({ start, end, sha256 }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const content = {
    speaker,
    text: speechText(of),
    speechAct: 'REPORT' as const,
    form: reporter === undefined ? ('NARRATION' as const) : ('INDIRECT' as const),
    certainty: 'CERTAIN' as const,
    source,
    evidence: spans,
    about: [{ subject: of, aspect: 'SPEECH' as const }],
    ...(reporter === undefined ? {} : { reportedBy: reporter }),
  }
  return { record: 'statement', id: `speech-${fingerprint(content).slice(0, 16)}`, ...content }
}

function throughFault({ id, through, reportedBy, speaker }: AnchoredLine): SeedFault | undefined {
  if (through === undefined) return undefined
  const where = `statement "${id}", through`
  if (reportedBy !== undefined)
    return {
      name: 'THROUGH',
      where,
      what: 'the statement has reportedBy as well.',
      right: 'Keep through, which makes the chain, or reportedBy, which names the statement above.',
    }
  const chain = [...through, speaker]
  const twice = chain.find((one, index) => one === chain[index + 1])
  if (twice === undefined) return undefined
  return {
    name: 'THROUGH',
    where,
    what: `"${twice}" would report itself.`,
    right: 'Name only the speakers between the narrator and the speaker, outermost first.',
  }
}
