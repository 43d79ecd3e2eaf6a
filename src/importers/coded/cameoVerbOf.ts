import { cameoRoot } from '../../domain/cameo/cameoRoot.ts'
import { cameoVerb } from '../../domain/cameo/cameoVerb.ts'
import { meetingVerbs } from '../../domain/cameo/meetingVerbs.ts'
import type { CodedVerb } from '../../domain/coded/CodedRecord.ts'

/**
 * The verb of a record after CAMEO, from its code or its label. What the table lacks keeps its label, or the code in the label's
 * place; `merges` says whether the set records a contact once from each side.
 */
export function cameoVerbOf(
  written: { code?: string; label?: string },
  { merges }: { merges: boolean },
): { verb: CodedVerb; goldstein: number | null; listed: boolean } {
  const own = cameoVerb(written)
  const meeting = meetingVerbs[own?.code ?? written.code ?? '']
  const contact = merges ? (meeting?.contact ?? null) : null
  // A visit is recorded as made and as received, in any order: it is one event, and has one verb.
  const listed = contact === 'VISIT' ? cameoVerb({ code: '042' }) : own
  const code = listed?.code ?? written.code ?? null
  const label = written.label ?? own?.label ?? `CAMEO ${code ?? ''}`
  const verb: CodedVerb = {
    scheme: 'CAMEO',
    code,
    root: code === null ? null : cameoRoot(code),
    label,
    eventLabel: contact === 'VISIT' ? (listed?.label ?? label) : label,
    meeting: meeting === undefined ? null : { from: meeting.from, to: meeting.to },
    contact,
  }
  return { verb, goldstein: listed?.goldstein ?? null, listed: own !== undefined }
}
