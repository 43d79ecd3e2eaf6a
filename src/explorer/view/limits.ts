/** Most things and ties that the drawing holds: what is beyond shows as a group with its count. */
export const mostThings = 250
export const mostTies = 600

/** Where the first count of a family ends. */
export const countedFirst = 1_000

/** How many ties of a family are drawn at a time. */
export const expansionSize = 10

/** Longest address of a view in characters; a larger view is kept as a file. */
export const longestAddress = 4_000
