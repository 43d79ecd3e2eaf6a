import { fold } from '../fold.ts'
import { cameoCodes, type CameoCode } from './cameoCodes.ts'
import { icewsLabels } from './icewsLabels.ts'

const byCode = new Map(cameoCodes.map((verb) => [verb.code, verb]))
// A category and the verb that specifies it no further share a label; the verb is what an event is coded with.
const byLabel = new Map(
  [...cameoCodes].sort((a, b) => a.code.length - b.code.length).map((verb) => [fold(verb.label), verb]),
)
const codeByIcewsLabel = new Map(Object.entries(icewsLabels).map(([label, code]) => [fold(label), code]))

/** The verb with this code or, where a data set writes labels, with this label or this one of ICEWS, case and punctuation aside. */
export function cameoVerb({ code, label }: { code?: string; label?: string }): CameoCode | undefined {
  if (code !== undefined) return byCode.get(code)
  const folded = fold(label ?? '')
  return byLabel.get(folded) ?? byCode.get(codeByIcewsLabel.get(folded) ?? '')
}
