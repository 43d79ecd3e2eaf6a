/** How far an import of Neo4j is, from all that it has printed so far: which of its steps, and how much of it. */
export function importStep(printed: string): string {
  const last = printed.split(/(?=\(\d\/\d\) )/).at(-1) ?? ''
  const step = /^\(\d\/\d\) [A-Za-z ]*[A-Za-z]/.exec(last)?.[0]
  const percent = [...last.matchAll(/(\d+)%/g)].at(-1)?.[1] ?? '0'
  return step === undefined ? 'Import: 0 %' : `Import ${step}: ${percent} %`
}
