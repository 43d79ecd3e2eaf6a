import { z } from 'zod'

const names = z.array(z.string()).nullable()

/** Conditions on changes; null is no condition. */
export const changeFilter = {
  parameters: { filter: z.object({ datasets: names, actions: names, by: names, subjects: names }) },
  where: `($filter.datasets IS NULL OR change.dataset IN $filter.datasets)
    AND ($filter.actions IS NULL OR change.action IN $filter.actions)
    AND ($filter.by IS NULL OR change.by IN $filter.by)
    AND ($filter.subjects IS NULL OR any(subject IN $filter.subjects WHERE subject IN change.subjectIds))`,
}
