import type { RecordAsInput } from './parseRecords.ts'

/** What a proposal is created with. */
export interface ProposalInput {
  readonly key: string
  readonly dataset: string
  readonly title: string
  readonly note?: string | null | undefined
  readonly text?:
    { readonly source: string; readonly content: string; readonly keep?: boolean } | null | undefined
  readonly records: readonly RecordAsInput[]
}
