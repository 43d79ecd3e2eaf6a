import type { Api } from '../../support/apiOn.ts'

/** The cursor of the last change. */
export async function cursorNow(ask: Api['ask']): Promise<string> {
  const { ledger } = (await ask('{ ledger { cursor } }')) as { ledger: { cursor: string } }
  return ledger.cursor
}
