import { setTimeout as pause } from 'node:timers/promises'
import { isUnavailable } from './isUnavailable.ts'

const askEveryMs = 500

/** Settings of a command's wait for a database that does not answer. */
export interface Patience {
  readonly forMs: number
  /** True where it waits for the first answer, too: the database is known to be on its way. */
  readonly fromTheFirst: boolean
  readonly onWait: () => void
  /** Rejects where nothing may be written now. */
  readonly beforeWrite?: (() => Promise<void>) | undefined
}

/** Does a work again and again while the database does not answer, until it does or the patience ends. */
export async function patiently<T>({ forMs, onWait }: Patience, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + forMs
  for (let waits = false; ; waits = true) {
    try {
      return await work()
    } catch (error) {
      if (!isUnavailable(error) || Date.now() > until) throw error
      if (!waits) onWait()
    }
    await pause(askEveryMs)
  }
}
