import { useRef, useState } from 'react'
import { ask } from '../asking/ask.ts'
import { RevertChange, SubmitProposal } from '../asking/operations/review.ts'
import type { ProposalShown } from '../asking/types.ts'
import { Trouble } from '../panel/Trouble.tsx'
import type { Actions } from '../useActions.ts'
import { Remarks } from './Remarks.tsx'
import { useAsking } from './useAsking.ts'

const newKey = () => `undo ${Date.now()} ${Math.random()}`

/** Takes the number of a change and a reason, proposes to undo it, and opens that proposal, which another person decides. */
export function UndoForm({ actions }: { readonly actions: Actions }) {
  const number = useRef<HTMLInputElement>(null)
  const reason = useRef<HTMLInputElement>(null)
  // One key until the fields change, so that what is sent again makes no second proposal.
  const [key, setKey] = useState(newKey)
  const { isAsking, error, run } = useAsking()
  const [problems, setProblems] = useState<ProposalShown['faults']>([])

  /** Faults that keep the change from being undone; none where that is proposed. */
  const propose = async () => {
    const asked = { sequence: Number(number.current?.value), reason: reason.current?.value.trim() ?? '' }
    const { proposal, userErrors } = (await ask(RevertChange, { ...asked, key })).revertChange
    if (proposal == null) return userErrors
    const { id, title, status, revision } = proposal
    if (status === 'DRAFT') {
      const submitted = await ask(SubmitProposal, { id, expectedRevision: revision })
      if (submitted.submitProposal.userErrors.length > 0) return submitted.submitProposal.userErrors
    }
    actions.openReview(id)
    actions.tell(`“${title}” is proposed. Another person decides it.`)
    return []
  }
  const send = async () => {
    setProblems([])
    setProblems(await propose())
  }

  return (
    <form
      aria-labelledby="undo-change"
      autoComplete="off"
      onChange={() => setKey(newKey())}
      onSubmit={(event) => {
        event.preventDefault()
        void run(send)
      }}
    >
      <h3 id="undo-change">Undo a change</h3>
      <p className="row">
        <label htmlFor="change-number">Number of the change</label>
        <input id="change-number" type="number" min={1} max={2_147_483_647} step={1} required ref={number} />
      </p>
      <p className="row">
        <label htmlFor="undo-reason">Reason</label>
        <input id="undo-reason" type="text" maxLength={9_000} required ref={reason} />
        <button type="submit" aria-disabled={isAsking}>
          Propose to undo
        </button>
      </p>
      {error !== undefined && <Trouble error={error} />}
      {problems.length > 0 && (
        <div role="alert">
          <Remarks name="Nothing was proposed" remarks={problems} />
        </div>
      )}
    </form>
  )
}
