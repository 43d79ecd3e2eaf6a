import type { Verification } from './verify.ts'

/** What a verification found, as lines to print, and the exit status that goes with it. */
export function verificationReport({ checked, mismatched, missing, violations }: Verification): {
  lines: string[]
  status: number
} {
  const nothingChecked = checked === 0 && missing.length > 0
  return {
    lines: [
      ...mismatched.map(({ source, start, end, statements, differs }) => {
        const place = start === null ? '' : ` ${start}–${end ?? ''}`
        const carried = statements.length === 0 ? '' : ` (statement ${statements.join(', ')})`
        return `MISMATCH  ${source}${place}${carried}: ${differs}.`
      }),
      ...violations.map(({ rule, id, detail }) => `VIOLATION ${rule}: ${id}: ${detail}.`),
      ...missing.map(
        ({ source, file }) =>
          `MISSING   ${source}: ${file === null ? 'no text is recorded' : `its text ${file} is not in the folder`}.`,
      ),
      `${checked} spans compared, ${mismatched.length} mismatches, ${violations.length} violations, ${missing.length} texts missing.`,
      ...(nothingChecked
        ? ['Nothing could be compared: name in --texts the folder that holds the texts.']
        : []),
    ],
    status: mismatched.length > 0 || violations.length > 0 || nothingChecked ? 1 : 0,
  }
}
