import { useState } from 'react'

/** The state of what a form sends: whether the answer is still on its way, and the error that came instead of one. */
export function useAsking() {
  const [isAsking, setIsAsking] = useState(false)
  const [error, setError] = useState<Error>()
  /** Runs what asks the API, unless the last run goes on. */
  const run = async (work: () => Promise<void>) => {
    if (isAsking) return
    setIsAsking(true)
    setError(undefined)
    try {
      await work()
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)))
    } finally {
      setIsAsking(false)
    }
  }
  return { isAsking, error, run }
}
