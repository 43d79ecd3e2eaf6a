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
  const listed = cameoVerb(written)
  const code = listed?.code ?? written.code ?? null
  const meeting = meetingVerbs[code ?? '']
  const verb: CodedVerb = {
    scheme: 'CAMEO',
    code,
    root: code?.slice(0, 2) ?? null,
    label: written.label ?? listed?.label ?? `CAMEO ${code ?? ''}`,
    meeting: meeting === undefined ? null : { from: meeting.from, to: meeting.to },
    contact: merges ? (meeting?.contact ?? null) : null,
  }
  return { verb, goldstein: listed?.goldstein ?? null, listed: listed !== undefined }
}
