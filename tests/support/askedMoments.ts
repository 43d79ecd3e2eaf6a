import { presently, type MemoryClocks } from './MemoryGraph.ts'

/** A moment as an operation asks for it, and the clocks that it means. */
export interface AskedMoment {
  readonly asOf: { readonly knownAt?: string; readonly validAt?: string } | null
  readonly clocks: MemoryClocks
}

const instants = [null, '2023-12-31T00:00:00.000Z', '2024-01-15T00:00:00.000Z', '2024-02-15T00:00:00.000Z']
const days = [null, '2019-07-01', '2021-12-31']

/** Moments of the generated story, between its loads and at days of its world: both clocks, one of them, or neither. */
export const askedMoments: readonly AskedMoment[] = instants.flatMap((knownAt) =>
  days.map((day) => ({
    asOf:
      knownAt === null && day === null
        ? null
        : {
            ...(knownAt === null ? {} : { knownAt }),
            ...(day === null ? {} : { validAt: `${day}T12:00:00Z` }),
          },
    clocks: { knownAt: knownAt ?? presently.knownAt, validAt: day },
  })),
)
