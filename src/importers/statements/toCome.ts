/** What is wrong with a section that says it was recorded after now. */
export const toCome = (name: string, instant: string) =>
  `The dataset "${name}" says it was recorded at ${instant}, which is to come.`
