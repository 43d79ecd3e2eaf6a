interface Doubt {
  readonly certainty: string
  readonly attributionDepth: number
}

const dashes: Readonly<Record<string, string>> = {
  PROBABLE: '10 4',
  POSSIBLE: '5 5',
  UNKNOWN: '1.5 5',
}

/** The line of a tie: broken by certainty, thinner the further its words travelled. */
export function strokeOf({ certainty, attributionDepth }: Doubt): {
  readonly width: number
  readonly dashes?: string
} {
  const width = attributionDepth === 0 ? 3 : attributionDepth === 1 ? 2 : 1.25
  const broken = dashes[certainty]
  return broken === undefined ? { width } : { width, dashes: broken }
}
