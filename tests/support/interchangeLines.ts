/** The first instant of a day on which something is recorded. */
export const day = (number: number) => `2025-08-0${number}T00:00:00.000Z`

/** The line that a section of the dataset begins with. */
export const header = { record: 'dataset', version: 1, name: 'lake-talks' }

/** The SHA-256 of words that nobody has. */
export const hash = 'a'.repeat(64)

/** What the statements of the dataset lean on: who says it, where, and of what. */
export const press = { record: 'actor', id: 'lake-press', kind: 'Organization', name: 'Lake Press' }
export const report = {
  record: 'source',
  id: 'lake-report',
  kind: 'NEWS_ARTICLE',
  title: 'Report',
  publisher: 'lake-press',
}
export const talks = { record: 'event', id: 'lake-meeting', kind: 'Meeting', name: 'Lake meeting' }

/** A line that says of the meeting that it was held. */
export const statement = (id: string, more: object = {}) => ({
  record: 'statement',
  id,
  speaker: 'lake-press',
  source: 'lake-report',
  text: `The meeting took place (${id}).`,
  speechAct: 'REPORT',
  form: 'NARRATION',
  certainty: 'CERTAIN',
  evidence: [{ start: 0, end: 5, sha256: hash }],
  about: [{ subject: 'lake-meeting', aspect: 'STATUS', status: 'HELD' }],
  ...more,
})

/** A file of records, and of lines that are to stand in it as they are. */
export const lines = (...records: (object | string)[]) =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')
