/** Known bounds of when a statement was said, before any rule is applied. */
export interface PlainSaying {
  readonly id: string
  /** Its own days; null where it has none, or is open on that side. */
  readonly earliest: string | null
  readonly latest: string | null
  /** The days between which its source was published. */
  readonly published: PlainDays
  /** The statement that reports it; null for the narrator. */
  readonly reporter: string | null
}

export interface PlainDays {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The days between which each statement can have been said, by the plain rules of the model, told from the narrator down. */
export function plainSayings(statements: readonly PlainSaying[]): ReadonlyMap<string, PlainDays> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const found = new Map<string, PlainDays>()
  const daysOf = (statement: PlainSaying): PlainDays => {
    const known = found.get(statement.id)
    if (known !== undefined) return known
    const above = byId.get(statement.reporter ?? '')
    const reported = above === undefined ? null : daysOf(above)
    const bounds = [statement.latest, statement.published.latest, reported?.latest ?? null]
    const [latest = null] = bounds.filter((day) => day !== null).sort()
    const days = { earliest: earliestOf(statement, reported), latest }
    // Nothing begins after it has ended.
    if (days.earliest !== null && latest !== null && days.earliest > latest) days.earliest = latest
    found.set(statement.id, days)
    return days
  }
  for (const statement of statements) daysOf(statement)
  return found
}

function earliestOf({ earliest, latest, published }: PlainSaying, reported: PlainDays | null): string | null {
  const isDated = earliest !== null || latest !== null
  if (isDated) return earliest
  return reported?.latest == null ? published.earliest : reported.earliest
}
