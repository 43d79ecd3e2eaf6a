import { counted } from '../domain/counted.ts'
import type { Verification } from './verify.ts'

/** The lines that report a verification, and its exit status. */
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
      `${counted(checked, 'span')} compared, ${counted(mismatched.length, 'mismatch', 'mismatches')}, ${counted(violations.length, 'violation')}, ${counted(missing.length, 'text')} missing.`,
      ...(nothingChecked
        ? ['Nothing could be compared: name in --texts the folder that holds the texts.']
        : []),
    ],
    status: mismatched.length > 0 || violations.length > 0 || nothingChecked ? 1 : 0,
  }
}
