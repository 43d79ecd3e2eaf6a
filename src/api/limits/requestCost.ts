/** Least cost that any request counts with: parsing and refusing one is work as well. */
export const requestCost = 100
