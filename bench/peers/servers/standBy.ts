/** Tells the parent process where this one answers, and, whenever it asks, how much processor time it took; ends with it. */
export function standBy(url: string): void {
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }))
  process.on('disconnect', () => process.exit())
  process.send?.({ url })
}
