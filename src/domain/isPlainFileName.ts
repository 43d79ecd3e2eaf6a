/** Tells a file name that cannot lead out of the folder that it is joined to. */
export const isPlainFileName = (name: string) => /^[^/\\\0]+$/.test(name.replace(/^\.+$/, ''))
