/** A number of things in words: "1 record", "2 records". */
export const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`
