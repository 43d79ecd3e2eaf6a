/** The candidate that a misspelt word was most likely meant to be, or undefined where none is near. */
export function closestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; distance: number } | undefined
  const furthest = Math.floor(word.length * 0.4) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > furthest) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance <= furthest && (best === undefined || distance < best.distance))
      best = { candidate, distance }
  }
  return best?.candidate
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, at(row, j) + 1, at(next, j - 1) + 1))
    }
    row = next
  }
  return at(row, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
