import type { TokenRow } from '../graph/token/tokenRow.ts'
import { tokenState } from './tokenState.ts'

const heading = ['name', 'role', 'agent', 'created', 'expires', 'state']

/** Tokens as lines of a table for a terminal. */
export function tokenList(tokens: readonly TokenRow[]): string[] {
  const rows = [heading, ...tokens.map(cellsOf)]
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function cellsOf(token: TokenRow): string[] {
  const { name, role, agent, createdAt, expiresAt, revokedAt } = token
  const state = tokenState(token)
  return [
    ...[name, role, agent ? 'yes' : 'no', createdAt, expiresAt ?? 'never'],
    state === 'revoked' ? `revoked ${revokedAt}` : state,
  ]
}
