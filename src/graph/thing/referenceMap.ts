/** A neighbour as a map of id, name and type. */
export const referenceMap = (thing: string) => `${thing} {.id, .name, .type}`
