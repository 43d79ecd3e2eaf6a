/** A thing's row as a map. */
export const thingMap = (thing: string) => `${thing} {
  .id, .type, .name, aliases: coalesce(${thing}.aliases, []), .description, .recordedAt}`
