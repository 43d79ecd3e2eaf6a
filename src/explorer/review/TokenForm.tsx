import { useEffect, useRef } from 'react'
import { ApiError } from '../asking/ApiError.ts'
import { ask } from '../asking/ask.ts'
import { dropAnswers } from '../asking/dropAnswers.ts'
import { ReviewQueue } from '../asking/operations/review.ts'
import { tabToken } from '../asking/tabToken.ts'
import { Trouble } from '../panel/Trouble.tsx'
import { useAsking } from './useAsking.ts'

/** Characters that a header can carry, without white space. */
const headerWord = /^[\x21-\x7e]+$/

/** Takes the token of a reviewer, and keeps it for the tab once the server has accepted it. */
export function TokenForm({ refusal }: { readonly refusal: string | undefined }) {
  const field = useRef<HTMLInputElement>(null)
  const { isAsking, error, run } = useAsking()
  useEffect(() => field.current?.focus(), [])

  const open = async () => {
    const token = field.current?.value.trim() ?? ''
    if (!headerWord.test(token))
      throw new Error('A token is one word of ASCII characters, such as parley_ and what follows it.')
    try {
      await ask(ReviewQueue, { first: 0 }, undefined, token)
    } catch (cause) {
      const code = cause instanceof ApiError ? cause.code : undefined
      // The tab tells why a token was refused.
      if (code === 'UNAUTHENTICATED') return
      // A reader's token is one too, and the queue says which role it lacks.
      if (code !== 'FORBIDDEN') throw cause
    }
    tabToken.keep(token)
    await dropAnswers()
  }

  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void run(open)
      }}
    >
      <h2>Review</h2>
      <p>
        Whoever reads proposals needs a token with the role proposer, and whoever decides one with the role
        curator. This tab alone keeps it, until you forget it or close the tab.
      </p>
      <p className="row">
        <label htmlFor="token">Token</label>
        <input id="token" type="password" autoComplete="off" spellCheck={false} ref={field} />
        <button type="submit" aria-disabled={isAsking}>
          Use token
        </button>
      </p>
      {error !== undefined && <Trouble error={error} />}
      {error === undefined && refusal !== undefined && !isAsking && (
        <Trouble error={new ApiError('UNAUTHENTICATED', refusal)} />
      )}
    </form>
  )
}
