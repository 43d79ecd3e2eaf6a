import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import type { ValidationRule } from 'graphql'
import { reportAs } from './reportAs.ts'

/** Refuses operations that use more directives than the limit. */
export function directivesRule(limit: number): ValidationRule {
  return maxDirectivesRule({ n: limit, ...reportAs('TOO_MANY_DIRECTIVES') })
}
