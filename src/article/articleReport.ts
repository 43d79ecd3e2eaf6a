import { counted } from '../domain/counted.ts'
import type { LineFault } from './Article.ts'
import type { ArticleCheck } from './checkArticle.ts'

/** Number of warnings that are shown. */
const mostShown = 50

/** Says what a check found: each fault and warning with its line, what would be right, and the sentence of the text. */
export function articleReport(file: string, { faults, warnings }: ArticleCheck): string[] {
  const last =
    faults.length === 0
      ? `Nothing is wrong; ${counted(warnings.length, 'warning')}.`
      : `${counted(faults.length, 'fault')} to mend; ${counted(warnings.length, 'warning')}.`
  return [
    ...faults.flatMap((fault) => inWords(`${file}:${fault.line}`, fault)),
    ...warnings
      .slice(0, mostShown)
      .flatMap((warning) => inWords(`${file}:${warning.line}: warning`, warning)),
    ...(warnings.length > mostShown ? [`… and ${warnings.length - mostShown} more warnings.`] : []),
    last,
  ]
}

function inWords(place: string, { where, what, right, sentence }: LineFault): string[] {
  const words = [where, `${what} ${right}`.trim()].filter((part) => part !== '').join(': ')
  return [`${place}: ${words}`, ...(sentence === undefined ? [] : [`    > ${sentence}`])]
}
