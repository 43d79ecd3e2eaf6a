import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'

/** Refuses mutations and subscriptions that the schema lacks; graphql-js 16 does so only at execution, as a defect. */
export function operationTypeRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation) != null) return
      context.reportError(
        new GraphQLError(`This API has no ${node.operation}s. Send a query.`, { nodes: node }),
      )
    },
  }
}
