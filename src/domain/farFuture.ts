/** The instant that `retractedAt` holds while a statement stands: a value that every clock reading is below. */
export const farFuture = '9999-12-31T23:59:59.999Z'
