import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import type { ValidationRule } from 'graphql'
import { reportAs } from './reportAs.ts'

/** Refuses operations whose fields nest deeper than the limit; fragments add no level of their own. */
export function depthRule(limit: number): ValidationRule {
  return maxDepthRule({
    n: limit,
    flattenFragments: true,
    // Introspection nests deeper than any question; graphql-js bounds it by a rule of its own.
    ignoreIntrospection: true,
    ...reportAs('TOO_DEEP'),
  })
}
