import type { RequestHandler } from 'express'
import { refuse } from './refuse.ts'

/** Ends an exchange that is not answered in time, whatever hangs behind it. */
export function answerBy(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    const timer = setTimeout(() => {
      if (response.headersSent) return
      const message = `The operation took longer than ${milliseconds} ms. Ask for less, or for fewer things at once.`
      refuse(request, response, { status: 504, code: 'OPERATION_TIMEOUT', message })
    }, milliseconds)
    response.once('close', () => clearTimeout(timer))
    next()
  }
}
