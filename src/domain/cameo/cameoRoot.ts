/** The category that a verb of CAMEO belongs to: the first two digits of its code. */
export const cameoRoot = (code: string): string => code.slice(0, 2)
