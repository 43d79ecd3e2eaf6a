import type { GraphQLFormattedError } from 'graphql'

/** The end of a subscription by errors that have the form in which callers get them. */
export class EndedByErrors extends Error {
  readonly errors: readonly GraphQLFormattedError[]

  constructor(errors: readonly GraphQLFormattedError[]) {
    super('The subscription has ended.')
    this.errors = errors
  }
}
