/** An answer of the API that is an error, or no answer. */
export class ApiError extends Error {
  /** A code of docs/errors.md, or UNREACHABLE where no answer came. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'ApiError'
    this.code = code
  }

  /** True where the same operation can be answered later. */
  get isPassing(): boolean {
    return passing.has(this.code)
  }
}

const passing = new Set([
  'UNREACHABLE',
  'OVERLOADED',
  'GRAPH_UNAVAILABLE',
  'SHUTTING_DOWN',
  'OPERATION_TIMEOUT',
])
