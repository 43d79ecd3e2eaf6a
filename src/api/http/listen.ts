import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ParleyError } from '../../domain/ParleyError.ts'

/** Binds a server to its address and returns its URL, or says which address cannot be had and what to set. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw translate(error, `${bracketed(host)}:${port}`)
  }
  return `http://${bracketed(host)}:${(server.address() as AddressInfo).port}`
}

function translate(error: unknown, address: string) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') {
    const message = `${address} is in use by another program. Stop it, or set PORT to a port that is free.`
    return new ParleyError('PORT_IN_USE', message, { cause: error })
  }
  const message = `Parley cannot listen at ${address} (${code}). Set HOST and PORT to an address of this machine.`
  return new ParleyError('INVALID_CONFIGURATION', message, { cause: error })
}

function bracketed(host: string) {
  return host.includes(':') ? `[${host}]` : host
}
