import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from '../../contract.ts'

type Answer = { readonly status: 429 | 503; readonly code: string; readonly seconds: number }

/**
 * Problem details (RFC 9457) with Retry-After, written straight to the line: what comes by the thousand must cost next
 * to nothing, or turning away is itself what the process cannot keep up with.
 */
export function turnAway(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, seconds }: Answer,
): void {
  const problem: Problem = {
    type: `urn:binome:refusal:${code}`,
    title: STATUS_CODES[status]!,
    status,
    code,
    requestId: request.id,
    ...(status === 429 && { details: { seconds, minutes: 1 } }),
  }
  reply.hijack()
  reply.raw
    .writeHead(status, {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'retry-after': String(seconds),
    })
    .end(JSON.stringify(problem))
}

export const turnAwayBusy = (request: FastifyRequest, reply: FastifyReply): void =>
  turnAway(request, reply, { status: 503, code: 'busy', seconds: 5 })
