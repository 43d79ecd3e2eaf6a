type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], null> }

/** The fields that are there: a line leaves out what is not said. */
export function without<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Given<Fields>
}
