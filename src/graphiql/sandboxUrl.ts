/** Where Apollo Sandbox opens on the given server. */
export function sandboxUrl(endpoint: string): string {
  return `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(endpoint)}`
}
