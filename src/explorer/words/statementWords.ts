interface Speaker {
  readonly name: string
}

const forms: Readonly<Record<string, string>> = {
  DIRECT_QUOTE: 'direct quote',
  MIXED_QUOTE: 'partly quoted',
  INDIRECT: 'reported speech',
  NARRATION: 'narration of the source',
  CODED: 'coded record',
}

const linkVerbs: Readonly<Record<string, readonly [string, string]>> = {
  CONFIRMS: ['confirms', 'confirmed by'],
  DENIES: ['denies', 'denied by'],
  CONTRADICTS: ['contradicts', 'contradicted by'],
  QUALIFIES: ['qualifies', 'qualified by'],
  SUPERSEDES: ['supersedes', 'superseded by'],
}

/** The form in which a source gives words. */
export function formWords(form: string): string {
  return forms[form] ?? form
}

/** How often words were passed on. */
export function depthWords(depth: number): string {
  if (depth === 0) return '0: the narrator of the source'
  return depth === 1 ? '1: as the source reports it' : `${depth}: passed on ${depth} times`
}

/** The speakers of a chain that begins with the narrator, each reported by the next: the one who said the words comes first. */
export function chainWords(chain: readonly { readonly speaker: Speaker }[]): string {
  return chain
    .map(({ speaker }) => speaker.name)
    .reverse()
    .join(', reported by ')
}

/** A link as the statement that has it says it: "confirms the place said by". */
export function linkWords(link: {
  readonly type: string
  readonly direction: string
  readonly aspect: string
}) {
  const [outgoing, incoming] = linkVerbs[link.type] ?? [link.type, link.type]
  return `${link.direction === 'OUTGOING' ? outgoing : incoming} (${link.aspect.toLowerCase()})`
}
