import { contentHashOf } from '../contentHashOf.ts'
import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'

/** No two statements have the same source, spans, speaker and text: they would be one. */
export function duplicateFaults(view: SeedView): SeedFault[] {
  const keys = new Map<string, string>()
  return view.statements.flatMap(([key, statement]): SeedFault[] => {
    const hash = contentHashOf(statement)
    const held = view.known.statements.get(hash)
    const twin = keys.get(hash)
    keys.set(hash, key)
    if (twin !== undefined) {
      return [
        {
          name: 'DUPLICATE_CONTENT',
          where: `statement "${key}"`,
          what: `it has the source, spans, speaker and text of "${twin}".`,
          right: 'Make them one, or say in their texts in what they differ.',
        },
      ]
    }
    if (held === undefined || held.seed === view.seed.name) return []
    return [
      {
        name: 'RECORDED_ELSEWHERE',
        where: `statement "${key}"`,
        what: `"${held.seed}" recorded it already.`,
        right: 'Leave it out here; refer to it by its id.',
      },
    ]
  })
}
