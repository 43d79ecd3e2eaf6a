import { sha256 } from '../../src/domain/sha256.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import type { Random } from './random.ts'

type StatementAsWritten = SeedAsWritten['statements'][string]
type About = StatementAsWritten['about']

const aspects = ['PLACE', 'AGENDA', 'OUTCOME', 'CONFIRMATION'] as const
/** Few days, so that several of an actor's statements are of the newest. */
const days = [
  '2020-01',
  '2020-01-01',
  '2020-01-01',
  '2020-01-02',
  '2020-02-01',
  '2021',
  '2020-01-15/..',
] as const

/**
 * Adds what few actors say about few topics and events in the texts of several sources: positions with and without a stance, and claims
 * that others repeat, confirm, deny and supersede.
 */
export function addPositions(written: SeedAsWritten, random: Random, actors: readonly string[]): void {
  const speakers = actors.slice(0, 12)
  const sources = Object.keys(written.sources).slice(1, 16)
  const earlier: string[] = []
  for (let number = 0; number < 160; number++) {
    const source = random.pick(sources)
    const narrator = written.sources[source]?.publisher ?? ''
    const speaker = random.pick(speakers)
    const report = `report-${number}`
    const own = `position-${number}`
    const about = random.chance(0.6) ? position(random) : claim(random)
    written.statements[report] = {
      ...saying(report, number * 20),
      speaker: narrator,
      source,
      about: [{ subject: speaker, aspect: 'SPEECH' }],
    }
    written.statements[own] = {
      ...saying(own, number * 20 + 10),
      speaker,
      source,
      about,
      reportedBy: report,
      polarity: random.chance(0.85) ? 'AFFIRMED' : 'NEGATED',
      ...(random.chance(0.8) ? { saidAt: { edtf: random.pick(days), basis: 'STATED' as const } } : {}),
      ...linked(written, random, about, earlier),
    }
    earlier.push(own)
  }
}

function saying(
  key: string,
  start: number,
): Pick<StatementAsWritten, 'text' | 'speechAct' | 'form' | 'certainty' | 'evidence'> {
  return {
    text: `Generated ${key}`,
    speechAct: 'ASSERT',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    evidence: [{ start, end: start + 9, sha256: sha256(key) }],
  }
}

function position(random: Random): About {
  const stance = random.chance(0.75) ? { stance: random.pick(vocabulary.stance) } : {}
  const about: About = [{ subject: `topic-${random.below(4)}`, aspect: 'POSITION', ...stance }]
  return random.chance(0.2) ? [...about, { subject: 'topic-4', aspect: 'SUBJECT' }] : about
}

function claim(random: Random): About {
  return [{ subject: `event-${random.below(6)}`, aspect: random.pick(aspects) }]
}

/** Links to what was said before about the same thing, mostly with the aspect of that. */
function linked(
  written: SeedAsWritten,
  random: Random,
  about: About,
  earlier: readonly string[],
): Pick<StatementAsWritten, 'links'> {
  const same = earlier.filter((key) => written.statements[key]?.about[0]?.subject === about[0]?.subject)
  if (same.length === 0 || random.chance(0.6)) return {}
  const to = random.pick(same)
  const aspect = random.chance(0.8)
    ? written.statements[to]?.about[0]?.aspect
    : random.pick(vocabulary.aspect)
  return { links: [{ type: random.pick(vocabulary.linkType), aspect: aspect ?? 'SUBJECT', to }] }
}
