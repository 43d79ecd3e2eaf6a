/** The most items that one page of a connection or list can hold. */
export const largestPage = 100
