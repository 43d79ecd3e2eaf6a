import type { LedgerRow } from './ledgerRow.ts'

/** Tells a change of another store from which the graph was restored, and which the restored graph has. */
export function isContinued(
  { continues }: Pick<LedgerRow, 'continues'>,
  change: { readonly epoch: string; readonly sequence: number },
): boolean {
  return continues.some((continued) => {
    const [epoch, last] = continued.split(' ')
    return epoch === change.epoch && change.sequence <= Number(last)
  })
}
