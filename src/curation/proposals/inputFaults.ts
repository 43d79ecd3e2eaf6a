import { seedKey } from '../../domain/seed.ts'
import { textFault } from '../../domain/textFault.ts'
import { countFaults } from './countFaults.ts'
import { requestError } from './requestError.ts'
import type { ProposalInput } from './ProposalInput.ts'
import type { UserError } from './UserError.ts'

const longest = { key: 200, title: 500, note: 10_000 } as const

/** The faults of a proposal's own fields, apart from its records. */
export function inputFaults({ records, dataset, text, ...named }: ProposalInput): UserError[] {
  const fault = (field: string, message: string) =>
    requestError('BAD_USER_INPUT', `${field}: ${message}`, ['input', ...field.split('.')])
  const faults: UserError[] = []
  for (const [field, most] of Object.entries(longest)) {
    const value = named[field as keyof typeof longest]
    if (value == null) continue
    if (value.trim() === '') faults.push(fault(field, 'is empty.'))
    else if (value.length > most)
      faults.push(fault(field, `has ${value.length} characters, and may have ${most}.`))
    const unfit = textFault(value)
    if (unfit !== undefined) faults.push(fault(field, `${unfit}.`))
  }
  if (!seedKey.safeParse(dataset).success || dataset.includes('#'))
    faults.push(
      fault(
        'dataset',
        `"${dataset}" must be a slug such as "harbour-news": small letters, digits and hyphens.`,
      ),
    )
  const unfit = text == null ? undefined : textFault(text.content)
  if (unfit !== undefined) faults.push(fault('text.content', `${unfit}.`))
  return [...faults, ...countFaults(records.length, ['input', 'records'])]
}
