import type { IntrospectionInputValue, IntrospectionQuery } from 'graphql'

/** Makes input fields with a default optional, as they are; GraphiQL's check of variables requires every non-null field. */
export function optionalDefaults({ __schema }: IntrospectionQuery): IntrospectionQuery {
  const types = __schema.types.map((type) =>
    type.kind === 'INPUT_OBJECT' ? { ...type, inputFields: type.inputFields.map(optionalWithDefault) } : type,
  )
  return { __schema: { ...__schema, types } }
}

function optionalWithDefault(field: IntrospectionInputValue): IntrospectionInputValue {
  const { type, defaultValue } = field
  return type.kind === 'NON_NULL' && defaultValue != null ? { ...field, type: type.ofType } : field
}
