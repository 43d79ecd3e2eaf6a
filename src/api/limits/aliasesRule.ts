import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import type { ValidationRule } from 'graphql'
import { reportAs } from './reportAs.ts'

/** Refuses operations with more aliases than the limit, those of `__typename` included. */
export function aliasesRule(limit: number): ValidationRule {
  return maxAliasesRule({ n: limit, allowList: [], ...reportAs('TOO_MANY_ALIASES') })
}
