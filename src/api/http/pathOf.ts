/** The path of an address for the log: without its query, and not too long. */
export const pathOf = (address: string): string => (address.split('?', 1)[0] ?? '').slice(0, 200)
