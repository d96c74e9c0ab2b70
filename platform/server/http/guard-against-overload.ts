import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { openAdmission, type Admission, type AdmissionLimits } from '../admission.ts'
import { addressBucket } from './address-bucket.ts'
import { letInFirst } from './let-in-first.ts'
import { turnAway, turnAwayBusy } from './turn-away.ts'

export type OverloadLimits = {
  /** Requests to the API in four seconds: of one address (a company may stand behind it), of one session, of nobody known. */
  readonly perAddress: number
  readonly perSession: number
  readonly perStranger: number
  /** Transactions at once and in waiting: about as many as the database serves side by side. */
  readonly transactions: AdmissionLimits
  /** Large bodies read and kept at once. */
  readonly largeBodies: AdmissionLimits
  /** Past this, the process itself cannot keep up; 0 does not look. */
  readonly eventLoopDelayMs: number
}

/** `connections`: transactions that the database runs side by side. The waits keep an answer within a few seconds. */
export const usualLimits = (connections: number): OverloadLimits => ({
  perAddress: 1200,
  perSession: 240,
  perStranger: 120,
  transactions: { atOnce: connections, mostWaiting: 200, longestWaitMs: 2500 },
  largeBodies: { atOnce: 1, mostWaiting: 8, longestWaitMs: 20_000 },
  eventLoopDelayMs: 1000,
})

// Short, so that whoever shares an address with a flood is served again within a few seconds of its end.
const windowMs = 4000

export type Doors = { readonly transactions: Admission; readonly largeBodies: Admission }

/**
 * Refuses early what cannot be done in time: too many requests of one caller as 429, too much for the process as 503,
 * both with Retry-After and before a body is read. Only the API is guarded: health and pages cost next to nothing.
 */
export async function guardAgainstOverload(
  server: FastifyInstance,
  limits: OverloadLimits,
  sessionCookie: string,
): Promise<Doors> {
  await server.register(rateLimit, { global: false })
  const counted = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    server.createRateLimit({ max, timeWindow: windowMs, keyGenerator })
  const byAddress = counted(limits.perAddress, ({ ip }) => addressBucket(ip))
  const bySession = counted(limits.perSession, ({ cookies }) => cookies[sessionCookie] ?? '')
  const byStranger = counted(limits.perStranger, ({ ip }) => addressBucket(ip))
  const everybodyIsIn = letInFirst(server.server)
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    await everybodyIsIn()
    // Gone meanwhile: nobody to answer, nor an address to count.
    if (request.raw.socket.destroyed) return void reply.hijack()
    const checks = [byAddress, request.cookies[sessionCookie] ? bySession : byStranger]
    for (const check of checks) {
      const found = await check(request)
      if (!found.isAllowed && found.isExceeded)
        return turnAway(request, reply, {
          status: 429,
          code: 'too-many-requests',
          seconds: found.ttlInSeconds,
        })
    }
  })
  await server.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelayMs,
    pressureHandler: (request, reply) => {
      if (request.url.startsWith('/api/')) turnAwayBusy(request, reply)
    },
  })
  const transactions = openAdmission(limits.transactions)
  server.addHook('onRequest', async (request, reply) => {
    if (transactions.isFull() && request.url.startsWith('/api/')) turnAwayBusy(request, reply)
  })
  return { transactions, largeBodies: openAdmission(limits.largeBodies) }
}
