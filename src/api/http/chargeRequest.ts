import type { RequestHandler } from 'express'
import { ParleyError } from '../../domain/ParleyError.ts'
import { requestCost, type Rates } from '../limits/index.ts'
import { exchangeOf } from './exchange.ts'
import { refuse } from './refuse.ts'

/** Charges what every request costs at least, before its body is read; refuses it where the budget is spent. */
export function chargeRequest(rates: Rates): RequestHandler {
  return (request, response, next) => {
    try {
      rates.charge(exchangeOf(response).payer, requestCost)
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error
      const { code, message, details } = error
      response.setHeader('Retry-After', String(details['retryAfter']))
      refuse(request, response, { status: 429, code, message, details })
      return
    }
    next()
  }
}
