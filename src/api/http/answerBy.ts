import type { RequestHandler } from 'express'
import { TimeBudget } from '../../domain/TimeBudget.ts'
import { exchangeOf } from './exchange.ts'
import { refuse } from './refuse.ts'

/** The graph gives up a little before the HTTP exchange does, so that its own error still arrives. */
const graphShare = 0.95

/** Sets the time that an exchange may take, and ends it when it is not answered in time, whatever hangs behind it. */
export function answerBy(milliseconds: number): RequestHandler {
  return (request, response, next) => {
    const time = new TimeBudget(milliseconds * graphShare)
    const grace = milliseconds * (1 - graphShare)
    exchangeOf(response).time = time
    let timer: NodeJS.Timeout
    const endInTime = () => {
      timer = setTimeout(() => {
        if (response.headersSent) return
        if (time.remaining > 0) {
          endInTime()
          return
        }
        const message = `The operation took longer than ${milliseconds} ms. Ask for less, or for fewer things at once.`
        refuse(request, response, { status: 504, code: 'OPERATION_TIMEOUT', message })
      }, time.remaining + grace)
    }
    endInTime()
    response.once('close', () => clearTimeout(timer))
    next()
  }
}
