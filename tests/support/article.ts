import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { parseSeed } from '../../src/domain/parseSeed.ts'

const seed = parseSeed(istanbulTalks1)
const { file = '' } = seed.sources['istanbul-talks-1']?.text ?? {}
const place = path.join(process.env['PARLEY_TEXTS'] ?? '', file)
const atHand = process.env['PARLEY_TEXTS'] !== undefined && existsSync(place)
const statements = Object.entries(seed.statements).map(([key, statement]) => ({ key, ...statement }))

/** The first article with its text, which is empty where PARLEY_TEXTS names no folder that holds it. */
export const article = {
  atHand,
  /** An addition to the titles of tests that are skipped without the text. */
  reason: atHand ? '' : ` (skipped: PARLEY_TEXTS names no folder that holds ${file})`,
  text: atHand ? readFileSync(place, 'utf8') : '',
  seed,
  statements,
  spans: statements.flatMap(({ key, evidence }) => evidence.map((span) => ({ key, ...span }))),
}
