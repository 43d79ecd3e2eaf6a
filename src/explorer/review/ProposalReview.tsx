import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { ask } from '../asking/ask.ts'
import { dropAnswers } from '../asking/dropAnswers.ts'
import { DecideProposal, PlanWithout, ProposalInReview } from '../asking/operations/review.ts'
import { queryClient } from '../asking/queryClient.ts'
import type { PlannedItem, ProposalShown } from '../asking/types.ts'
import type { ProposalDecision } from '../generated/graphql.ts'
import { Trouble } from '../panel/Trouble.tsx'
import { PushButton } from '../PushButton.tsx'
import type { Actions } from '../useActions.ts'
import { DecisionDialog } from './DecisionDialog.tsx'
import { instantWords } from './instantWords.ts'
import { ItemArticle } from './ItemArticle.tsx'
import { itemKey } from './itemKey.ts'
import { PlanDrawing } from './PlanDrawing.tsx'
import { planWords } from './planWords.ts'
import { ProposalText } from './ProposalText.tsx'
import { Remarks } from './Remarks.tsx'
import { useAsking } from './useAsking.ts'
import { useReviewKeys } from './useReviewKeys.ts'

interface Properties {
  readonly id: string
  readonly actions: Actions
}

/** Answers for a review are read again each time, and dropped when it closes. */
const fresh = { staleTime: 0, gcTime: 0 }
const done = { ACCEPT: 'accepted', RETURN: 'returned', REJECT: 'rejected' } as const

/** One proposal: its text, what each record would do, and the decision. */
export function ProposalReview({ id, actions }: Properties) {
  const { data, error } = useQuery({
    queryKey: ['review', 'proposal', id],
    queryFn: ({ signal }) => ask(ProposalInReview, { id }, signal),
    ...fresh,
  })
  if (error !== null) return <Trouble error={error} />
  if (data === undefined) return <p className="quiet">Reading …</p>
  if (data.proposal == null) return <p>There is no such proposal.</p>
  return <OpenProposal proposal={data.proposal} actions={actions} />
}

function OpenProposal({
  proposal,
  actions,
}: {
  readonly proposal: ProposalShown
  readonly actions: Actions
}) {
  const { id, title, note, text, status, revision } = proposal
  const items = proposal.plan?.items ?? []
  const made = useMemo(() => madeItems(proposal.plan?.items ?? []), [proposal])
  const [unwanted, setExcept] = useState<readonly string[]>([])
  // A proposal that was revised meanwhile has other records.
  const except = useMemo(
    () => unwanted.filter((record) => proposal.plan?.items.some((item) => item.record === record)),
    [unwanted, proposal],
  )
  const [chosen, setChosen] = useState<number>()
  const [decision, setDecision] = useState<ProposalDecision>()
  const { isAsking, error, run } = useAsking()
  const [problems, setProblems] = useState<ProposalShown['faults']>([])
  const list = useRef<HTMLOListElement>(null)

  const without = useQuery({
    queryKey: ['review', 'plan', id, revision, except],
    queryFn: ({ signal }) => ask(PlanWithout, { id, except: [...except] }, signal),
    enabled: except.length > 0,
    placeholderData: keepPreviousData,
    ...fresh,
  })
  const shown = except.length === 0 ? proposal.plan : without.data?.proposal?.plan
  const plan = without.isFetching && except.length > 0 ? undefined : shown
  const left = shown == null ? undefined : new Set(shown.items.map(itemKey))
  const drawn = useMemo(() => {
    const kept = new Set(shown?.items.map(itemKey))
    return (proposal.plan?.items ?? []).filter((item) => kept.has(itemKey(item)))
  }, [proposal, shown])
  const isOpen = status === 'SUBMITTED' && !isAsking
  const kept = shown == null ? undefined : new Set(shown.items.map(({ record }) => record))
  // A record that is left out may be stale.
  const isFaulty = proposal.faults.some(({ record }) => record == null || kept?.has(record) !== false)
  const canAccept = isOpen && plan != null && !isFaulty

  const choose = (index: number) => {
    setChosen(index)
    list.current?.querySelectorAll<HTMLElement>('[data-item]')[index]?.focus()
  }
  const leaveOut = (record: string) =>
    setExcept(except.includes(record) ? except.filter((one) => one !== record) : [...except, record])
  const begin = (next: ProposalDecision) => {
    if (next === 'ACCEPT' ? canAccept : isOpen) setDecision(next)
  }
  const moves = {
    next: () => choose(Math.min(items.length - 1, (chosen ?? -1) + 1)),
    previous: () => choose(Math.max(0, (chosen ?? 0) - 1)),
    leaveOut: () => {
      const record = chosen === undefined ? undefined : items[chosen]?.record
      if (record !== undefined) leaveOut(record)
    },
    accept: () => begin('ACCEPT'),
    giveBack: () => begin('RETURN'),
  }
  useReviewKeys(moves)

  const decide = async (taken: ProposalDecision, comment: string) => {
    setProblems([])
    const accepting = taken === 'ACCEPT' ? { planHash: plan?.hash ?? null, except: [...except] } : {}
    const said = comment.trim() === '' ? {} : { comment: comment.trim() }
    const variables = { id, expectedRevision: revision, decision: taken, ...accepting, ...said }
    try {
      const { change, userErrors } = (await ask(DecideProposal, variables)).decideProposal
      if (userErrors.length > 0) {
        setProblems(userErrors)
        await queryClient.invalidateQueries({ queryKey: ['review'] })
        return
      }
      const number = change == null ? '' : ` It is change ${change.sequence}.`
      flushSync(() => actions.openReview())
      actions.tell(`“${title}” is ${done[taken]}.${number}`)
      await dropAnswers()
    } catch (cause) {
      // A decision without an answer may have been carried out.
      await queryClient.invalidateQueries({ queryKey: ['review'] })
      throw cause
    }
  }

  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">
        {status}, {proposal.dataset}, by {proposal.by}, {instantWords(proposal.createdAt)}, revision{' '}
        {revision}
      </p>
      {note != null && <p className="note">{note}</p>}
      {proposal.decidedBy != null && (
        <p>
          Decided by {proposal.decidedBy}
          {proposal.comment == null ? '' : `: ${proposal.comment}`}
        </p>
      )}
      {error !== undefined && <Trouble error={error} />}
      {problems.length > 0 && (
        <div role="alert">
          <Remarks name="Nothing was written" remarks={problems} />
        </div>
      )}
      <Remarks name="Faults" remarks={proposal.faults} />
      <Remarks name="Warnings" remarks={proposal.warnings} />
      {except.length > 0 && without.error !== null && <Trouble error={without.error} />}
      {items.length > 0 && (
        <p aria-live="polite">
          {isFaulty
            ? 'It cannot be accepted with these faults. Leave out the records that have them, or return it to its author.'
            : plan == null
              ? 'Planning …'
              : `Accepting it would change: ${planWords(plan)}.`}
        </p>
      )}
      <div role="toolbar" aria-label="Decision" className="row decisions">
        <PushButton shortcut="j" isOff={items.length === 0} onPush={moves.next}>
          Next
        </PushButton>
        <PushButton shortcut="k" isOff={items.length === 0} onPush={moves.previous}>
          Previous
        </PushButton>
        <PushButton shortcut="x" isOff={chosen === undefined} onPush={moves.leaveOut}>
          Leave out
        </PushButton>
        <PushButton shortcut="a" isOff={!canAccept} onPush={moves.accept}>
          Accept
        </PushButton>
        <PushButton shortcut="r" isOff={!isOpen} onPush={moves.giveBack}>
          Return
        </PushButton>
        <PushButton isOff={!isOpen} onPush={() => begin('REJECT')}>
          Reject
        </PushButton>
      </div>
      <PlanDrawing items={drawn} />
      <div className="beside">
        {text != null && <ProposalText {...{ text, items, chosen }} onChoose={choose} />}
        <ol aria-label="Records" className="items" ref={list}>
          {items.map((item, index) => (
            <li key={index}>
              <ItemArticle
                item={item}
                isChosen={index === chosen}
                isMade={made.has(index)}
                isLeftOut={except.includes(item.record)}
                isLeftOutToo={left !== undefined && !left.has(itemKey(item))}
                onChoose={() => setChosen(index)}
                onLeaveOut={() => leaveOut(item.record)}
              />
            </li>
          ))}
        </ol>
      </div>
      {decision !== undefined && (
        <DecisionDialog
          {...{ decision, title }}
          counts={decision === 'ACCEPT' && plan != null ? planWords(plan) : undefined}
          leftOut={decision === 'ACCEPT' && left !== undefined ? items.length - left.size : 0}
          onDecide={(comment) => {
            setDecision(undefined)
            void run(() => decide(decision, comment))
          }}
          onCancel={() => setDecision(undefined)}
        />
      )}
    </section>
  )
}

/** Indexes of the statements of speech that are made for records: they come after all records. */
function madeItems(items: readonly PlannedItem[]): ReadonlySet<number> {
  const records = new Set<string>()
  return new Set(
    items.flatMap(({ record, statement }, index) => {
      if (statement == null) return []
      if (records.has(record)) return [index]
      records.add(record)
      return []
    }),
  )
}
