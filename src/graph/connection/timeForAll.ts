import { TimeBudget } from '../../domain/TimeBudget.ts'

/** Ten minutes: the time for what reads all that there is, which nobody waits for behind HTTP, maybe from a database that just started. */
export const timeForAll = () => new TimeBudget(600_000)
