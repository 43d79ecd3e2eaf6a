import { useEffect, useRef, useState } from 'react'
import type { ProposalDecision } from '../generated/graphql.ts'
import { counted } from '../words/counted.ts'

interface Properties {
  readonly decision: ProposalDecision
  readonly title: string
  /** Counts of the plan in words; undefined where nothing is accepted. */
  readonly counts: string | undefined
  /** Number of items that are left out. */
  readonly leftOut: number
  readonly onDecide: (comment: string) => void
  readonly onCancel: () => void
}

const verbs: Readonly<Record<ProposalDecision, string>> = {
  ACCEPT: 'Accept',
  RETURN: 'Return',
  REJECT: 'Reject',
}

/** Asks once more before a decision is sent, with what the author is to know. */
export function DecisionDialog({ decision, title, counts, leftOut, onDecide, onCancel }: Properties) {
  const [comment, setComment] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    const first = decision === 'ACCEPT' ? button.current : field.current
    first?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [decision])
  const verb = verbs[decision]
  return (
    <dialog
      ref={dialog}
      aria-labelledby="decision"
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id="decision">
        {verb} “{title}”?
      </h2>
      {counts !== undefined && <p>It changes: {counts}.</p>}
      {leftOut > 0 && <p>Left out: {counted(leftOut, 'item')}.</p>}
      <label htmlFor="comment">Comment for the author</label>
      <textarea
        id="comment"
        ref={field}
        rows={4}
        maxLength={10_000}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
      <p className="row">
        <button type="button" ref={button} onClick={() => onDecide(comment)}>
          {verb}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </dialog>
  )
}
