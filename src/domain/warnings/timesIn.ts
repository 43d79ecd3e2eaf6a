/** The weekdays and months of an English text by their first three letters, each as it is written. Years are figures. */
export function timesIn(text: string): Map<string, string> {
  return new Map(
    [weekdays, months].flatMap((names) =>
      [...text.matchAll(names)].map(({ 0: written }) => [written.slice(0, 3), written] as const),
    ),
  )
}

const weekdays = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tues?|Wed|Thurs?|Fri)\b\.?)/g
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b'
const beforeIt =
  '(?:in|of|since|until|till|by|and|or|to|from|during|through|last|next|early|late|mid|\\d+)[\\s-]'
/** A preposition or a number beside it tells a date from a verb ("May") and from the name of a thing ("the July round"). */
const months = new RegExp(`(?<=\\b${beforeIt})${month}|\\b${month}(?=\\.?\\s\\d)`, 'g')
