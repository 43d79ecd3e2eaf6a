/** More than any number that lists are ordered by. */
const most = 9_999_999_999

/** A text that puts the greatest of whole numbers first in an order that ascends. */
export const greatestFirst = (number: string) => `right('000000000' + toString(${most} - (${number})), 10)`
