import { readFile } from 'node:fs/promises'

const longest = 300
/** Sentences that name a component of Neo4j and leave the reason to what caused them. */
const hollow = /^Component '.*' (failed to|was successfully)|see the attached cause/

/**
 * Why Neo4j did not start, in one sentence: the cause of the last error in its log since an instant, or else the last line that the JVM printed.
 * Undefined where neither says.
 */
export async function failureReason(
  files: { debug: string; console: string },
  since: Date,
): Promise<string | undefined> {
  const [logged, printed] = await Promise.all([linesOf(files.debug), linesOf(files.console)])
  const reason = causeIn(linesSince(logged, since)) ?? printed.findLast((line) => /^\S/.test(line))
  return reason === undefined ? undefined : shortened(reason)
}

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8').catch(() => '')).split('\n')
}

function linesSince(lines: readonly string[], since: Date): readonly string[] {
  const begin = lines.findIndex((line) => (instantOf(line) ?? '') >= since.toISOString().slice(0, 23))
  return begin === -1 ? [] : lines.slice(begin)
}

function causeIn(lines: readonly string[]): string | undefined {
  const last = lines.findLastIndex((line) => / ERROR /.test(line))
  if (last === -1) return undefined
  const causes = lines.slice(last).flatMap((line) => /^Caused by: [\w.$]+: (.*)$/.exec(line)?.[1] ?? [])
  const own = lines[last]?.replace(/^.* ERROR (\[[^\]]*\] )*/, '')
  return causes.find((cause) => cause.split(' ').length > 2 && !hollow.test(cause)) ?? own
}

function instantOf(line: string): string | undefined {
  return /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3})/.exec(line)?.slice(1, 3).join('T')
}

function shortened(reason: string): string {
  const sentence = reason
    .trim()
    .replace(/\. .*$/, '')
    .replace(/\.?$/, '.')
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest)}…`
}
