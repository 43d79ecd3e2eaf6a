import type { ParseOptions, ValidationRule } from 'graphql'
import { aliasesRule } from './aliasesRule.ts'
import { depthRule } from './depthRule.ts'
import { directivesRule } from './directivesRule.ts'
import type { Limits } from './Limits.ts'

export { costPlugin } from './costPlugin.ts'
export { isTokenLimit } from './isTokenLimit.ts'
export { largestPage } from './largestPage.ts'
export { Rates, type Clock } from './Rates.ts'
export { refusal } from './refusal.ts'
export { requestCost } from './requestCost.ts'
export type { Limits } from './Limits.ts'
export type { Payer } from './Payer.ts'
export { tokenPayer } from './tokenPayer.ts'

/** The parser's share of the limits. */
export function limitedParsing({ tokens }: Limits): ParseOptions {
  return { maxLexicalTokens: tokens }
}

/** The validator's share of the limits. */
export function limitRules({ depth, aliases, directives }: Limits): ValidationRule[] {
  return [depthRule(depth), aliasesRule(aliases), directivesRule(directives)]
}
