/** Words by which tools say that a field has no value; names such as "Nan" and "Na" are not among them. */
const words: ReadonlySet<string> = new Set([
  ...['', '-', '--', '\\N', '#N/A', '<NA>', 'N/A', 'n/a', 'NA', 'NaN', 'nan', 'NAN', '-nan', '-NaN', 'NaT'],
  ...['None', 'none', 'NONE', 'null', 'NULL', 'Null'],
])

/** Tells a field of a coded file in which nothing was coded. */
export const isMissing = (field: string): boolean => words.has(field)
