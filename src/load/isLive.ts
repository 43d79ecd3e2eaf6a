import { farFuture } from '../domain/farFuture.ts'

/** Whether a version of a statement stands now. */
export function isLive({ retractedAt }: { retractedAt: string }): boolean {
  return retractedAt === farFuture
}
