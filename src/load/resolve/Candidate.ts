/** A thing, source or condition that a reference may mean. */
export interface Candidate {
  readonly id: string
  readonly type: string
  readonly name: string
}
