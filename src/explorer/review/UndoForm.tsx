import { useRef, useState } from 'react'
import { ask } from '../asking/ask.ts'
import { RevertChange, SubmitProposal } from '../asking/operations.ts'
import type { ProposalShown } from '../asking/types.ts'
import { Trouble } from '../panel/Trouble.tsx'
import type { Actions } from '../useActions.ts'
import { Remarks } from './Remarks.tsx'

/** Takes the number of a change and a reason, proposes to undo it, and opens that proposal, which another person decides. */
export function UndoForm({ actions }: { readonly actions: Actions }) {
  const number = useRef<HTMLInputElement>(null)
  const reason = useRef<HTMLInputElement>(null)
  // One key until it has led to a proposal, so that what is sent again makes no second one.
  const key = useRef<{ readonly of: string; readonly key: string }>(undefined)
  const [isAsking, setIsAsking] = useState(false)
  const [error, setError] = useState<Error>()
  const [problems, setProblems] = useState<ProposalShown['faults']>([])

  const keyOf = (asked: string) => {
    if (key.current?.of !== asked) key.current = { of: asked, key: `undo ${Date.now()} ${Math.random()}` }
    return key.current.key
  }
  /** What keeps the change from being undone; nothing where it is proposed. */
  const propose = async (sequence: number, why: string) => {
    const asked = { sequence, reason: why, key: keyOf(JSON.stringify([sequence, why])) }
    const { proposal, userErrors } = (await ask(RevertChange, asked)).revertChange
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
    setIsAsking(true)
    setError(undefined)
    setProblems([])
    try {
      setProblems(await propose(Number(number.current?.value), reason.current?.value.trim() ?? ''))
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)))
    } finally {
      setIsAsking(false)
    }
  }

  return (
    <form
      aria-labelledby="undo-change"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isAsking) void send()
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
