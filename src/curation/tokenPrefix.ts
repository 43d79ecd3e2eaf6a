/** The beginning of every token, by which scanners of leaked secrets and the server know it. */
export const tokenPrefix = 'parley_'
