import type { ProposalShown } from '../asking/types.ts'

interface Properties {
  readonly name: string
  readonly remarks: ProposalShown['faults']
}

/** Faults or warnings, each with the record that it is about; nothing where there are none. */
export function Remarks({ name, remarks }: Properties) {
  if (remarks.length === 0) return null
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <ul>
        {remarks.map(({ code, message, record }, index) => (
          <li key={index}>
            {record != null && <strong>{record}: </strong>}
            {message} <span className="quiet">({code})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
