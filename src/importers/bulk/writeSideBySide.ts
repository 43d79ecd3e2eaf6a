import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { ParleyError } from '../../domain/ParleyError.ts'
import { writeParts, type Parts, type WrittenParts } from './writeParts.ts'

/** Each thread holds a portion of a partition in memory. */
const mostThreads = 4

/** Makes files for a bulk import of the partitions of data sets, in as many threads as there are processors and partitions to share. */
export async function writeSideBySide(
  sets: readonly Parts[],
  threads = Math.min(mostThreads, availableParallelism()),
): Promise<WrittenParts[]> {
  const longest = Math.max(0, ...sets.map(({ records }) => records.length))
  const shares = Math.min(threads, longest)
  if (shares < 2) return sets.map(writeParts)
  const workers = Array.from({ length: shares }, (_, share) =>
    threadOf(sets.map((parts) => shareOf(parts, share, shares))),
  )
  try {
    return (await Promise.all(workers.map(answerOf))).flat()
  } finally {
    // Where one fails, none goes on.
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** One partition of so many, in turn. */
function shareOf(parts: Parts, share: number, shares: number): Parts {
  const own = (files: readonly string[]) => files.filter((_, at) => at % shares === share)
  const { prefix, things, records } = parts
  return { ...parts, prefix: `${prefix}${share}-`, things: own(things), records: own(records) }
}

const threadOf = (parts: readonly Parts[]) =>
  new Worker(new URL('writePartsApart.mjs', import.meta.url), { workerData: parts })

async function answerOf(worker: Worker): Promise<WrittenParts[]> {
  const [answer] = (await once(worker, 'message')) as [WrittenParts[] | Pick<ParleyError, 'code' | 'message'>]
  if (!('code' in answer)) return answer
  throw new ParleyError(answer.code, answer.message)
}
