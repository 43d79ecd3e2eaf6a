const loopbackAddress = /^(127\.[\d.]+|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/

/** Tells a canonical host name that always means the machine itself, which no name server can change. */
export function isLoopback(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || loopbackAddress.test(name)
}
