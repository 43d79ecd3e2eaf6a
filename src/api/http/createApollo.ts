import { ApolloServer, type BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { formatError } from '../formatError.ts'
import { costPlugin, limitedParsing, limitRules, type Limits, type Rates } from '../limits/index.ts'
import { operationTypeRule } from '../operationTypeRule.ts'
import { answerWarnings } from './answerWarnings.ts'
import type { Exchanged } from './exchange.ts'
import { onlySubscriptions } from './onlySubscriptions.ts'
import { recordOperation } from './recordOperation.ts'
import { unavailableStatus } from './unavailableStatus.ts'

/** How many faults of one document are listed. */
const mostValidationErrors = 20

interface Options {
  readonly schema: GraphQLSchema
  readonly introspection: boolean
  readonly limits: Limits
  readonly rates: Rates
  readonly logger: Logger
}

/** Apollo Server with every limit in place, and nothing in it that reports to, or loads from, anywhere else. */
export function createApollo<Context extends BaseContext>({
  schema,
  introspection,
  limits,
  rates,
  logger,
}: Options) {
  const format = formatError(logger)
  return new ApolloServer<Context & Exchanged>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    validationOptions: { maxErrors: mostValidationErrors, hideSuggestions: !introspection },
    parseOptions: limitedParsing(limits),
    validationRules: [operationTypeRule, ...limitRules(limits)],
    formatError: format,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // The process is stopped by main.ts, and behaves the same whatever NODE_ENV says.
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    plugins: [
      onlySubscriptions(),
      costPlugin(limits, rates),
      unavailableStatus(),
      answerWarnings(),
      recordOperation(format),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}
