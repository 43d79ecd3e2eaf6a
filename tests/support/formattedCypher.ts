const clause =
  /(?<!STARTS|ENDS|OPTIONAL)\s+(?=(?:OPTIONAL MATCH|MATCH|WHERE|WITH|CALL|RETURN|UNWIND|UNION ALL|UNION|ORDER BY|LIMIT|SET|MERGE|CREATE|FOREACH|AND)\b)/g

/** A Cypher text with one clause or condition a line, indented by its brackets: for people to read. */
export function formattedCypher(text: string): string {
  let depth = 0
  const lines = escaped(text)
    .split(clause)
    .map((line) => {
      const indent = '  '.repeat(depth + (line.startsWith('AND') ? 1 : 0))
      depth += (line.match(/[{[(]/g) ?? []).length - (line.match(/[}\])]/g) ?? []).length
      return indent + line.trim()
    })
  return lines.join('\n') + '\n'
}

/** The separators of keys, as Cypher would have them written. */
function escaped(text: string): string {
  return text.replaceAll("'\t'", String.raw`'\t'`).replaceAll("'\n'", String.raw`'\n'`)
}
