/** The first sentence of the error that `parseArgs` of node:util throws at a command line, without the full stop. */
export function argumentFault(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split(/\.?\n|\. /)[0] ?? '') : String(cause)
}
