/** A type's resolvers, each field that its row does not hold resolved: a forgotten one is a compile error. */
export type Complete<Resolvers, Row> = Resolvers & Required<Omit<Resolvers, keyof Row | '__isTypeOf'>>
