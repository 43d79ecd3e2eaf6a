import type { GraphQLResolveInfo } from 'graphql'
import type { Context, Path } from '../Context.ts'

type Resolve = (parent: unknown, args: unknown, context: Context, info: GraphQLResolveInfo) => unknown

/** The resolvers of a schema, each given the reader of the part of the answer that its field is in. */
export function byPart<Resolvers extends object>(resolvers: Resolvers): Resolvers {
  return mapped(resolvers, (fields) =>
    mapped(fields as object, (resolve, name) =>
      typeof resolve === 'function' && !name.startsWith('__') ? inPart(resolve as Resolve) : resolve,
    ),
  )
}

function inPart(resolve: Resolve): Resolve {
  return (parent, args, context, info) => {
    // Few operations have any part, and a field is resolved often.
    const part = context.parts.size === 0 ? context : within(context, info.path)
    return resolve(parent, args, part, info)
  }
}

function within(context: Context, path: Path): Context {
  for (let place: Path | undefined = path; place !== undefined; place = place.prev) {
    const reader = context.parts.get(place)
    if (reader !== undefined) return { ...context, reader }
  }
  return context
}

function mapped<Values extends object>(
  values: Values,
  map: (value: unknown, name: string) => unknown,
): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value, name)])) as Values
}
