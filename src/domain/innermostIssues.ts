import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** Replaces the issue of a union by those of the option that the value comes nearest to. */
export function innermostIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue]
    const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length)
    if (nearest === undefined) return [issue]
    return innermostIssues(nearest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
  })
}
