/** A number of things in words: "1 record", "2 records"; `many` is the plural where it takes more than an s. */
export const counted = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`
