import { flushSync } from 'react-dom'
import { dropAnswers } from '../asking/dropAnswers.ts'
import { tabToken } from '../asking/tabToken.ts'
import { useTabToken } from '../asking/useTabToken.ts'
import type { Actions } from '../useActions.ts'
import { ProposalReview } from './ProposalReview.tsx'
import { Queue } from './Queue.tsx'
import { TokenForm } from './TokenForm.tsx'

interface Properties {
  /** The proposal that is open; undefined shows the queue. */
  readonly id: string | undefined
  readonly actions: Actions
}

/** The review of proposals, for those with a token. */
export function Review({ id, actions }: Properties) {
  const { token, refusal } = useTabToken()
  if (token === undefined) return <TokenForm refusal={refusal} />
  return (
    <>
      <p className="row">
        <button
          type="button"
          onClick={() => {
            // The panel closes what the token had read before the cache drops it.
            flushSync(tabToken.forget)
            void dropAnswers()
          }}
        >
          Forget token
        </button>
        {id !== undefined && (
          <button type="button" onClick={() => actions.openReview()}>
            Queue
          </button>
        )}
      </p>
      {id === undefined ? <Queue actions={actions} /> : <ProposalReview key={id} {...{ id, actions }} />}
    </>
  )
}
