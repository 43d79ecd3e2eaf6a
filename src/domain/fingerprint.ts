import { sha256 } from './sha256.ts'

/** SHA-256 over any JSON value, the same whatever the order of its keys: equal content has an equal fingerprint. */
export function fingerprint(value: unknown): string {
  return sha256(JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner)))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
