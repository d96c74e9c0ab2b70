import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { commonRefusals, type EndpointDefinition, type Problem } from '../../contract.ts'
import { DiskFull, isDatabaseAway } from '../database/index.ts'
import { Refusal } from '../refusal.ts'
import { Busy } from '../admission.ts'
import { CallerGone } from './caller-signal.ts'
import { turnAwayBusy } from './turn-away.ts'

/** What a route keeps beside its handler, to answer problems in its own words. */
export type RouteConfig = { readonly module: string; readonly endpoint: EndpointDefinition }

/** Answers any thrown error as RFC 9457 problem details: refusals in the contract's word, faults without a detail. */
export async function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  // No fault: the line of each answer says it, and a stack each would make the process busier.
  if (error instanceof Busy) return turnAwayBusy(request, reply)
  const { status, code, details } = describeError(error, request)
  if (status >= 500) request.log.error({ err: withoutValues(error) }, 'request failed')
  const retryAfter = retryAfterSeconds(status, details)
  if (retryAfter) reply.header('retry-after', String(retryAfter))
  const problem: Problem = {
    type: `urn:binome:refusal:${code}`,
    title: STATUS_CODES[status] ?? code,
    status,
    code,
    requestId: request.id,
    ...(details && { details }),
  }
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem)
}

function retryAfterSeconds(status: number, details: Record<string, unknown> | undefined): number | undefined {
  if (status === 503) return 5
  if (status !== 429) return undefined
  return typeof details?.['seconds'] === 'number' ? details['seconds'] : 10
}

const unkept = new Set(['22021', '22P05', '22P02', '22003', '22007', '22008', '22009', '22001'])

type Described = { status: number; code: string; details?: Record<string, unknown> | undefined }

function describeError(error: unknown, request: FastifyRequest): Described {
  if (error instanceof Refusal) return describeRefusal(error, request)
  if (error instanceof CallerGone) return { status: 400, code: 'invalid-input' }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map(({ instancePath, message }) => ({ field: instancePath, message }))
    return { status: 400, code: 'invalid-input', details: { fields } }
  }
  const { statusCode, code } = error as { statusCode?: number; code?: string }
  if (statusCode === 404) return { status: 404, code: 'not-found' }
  if (statusCode === 413) return { status: 413, code: 'too-large' }
  if (statusCode && statusCode >= 400 && statusCode < 500) return { status: 400, code: 'invalid-input' }
  if (error instanceof DiskFull || code === '53100') return { status: 503, code: 'disk-full' }
  // What no database keeps: a NUL, half of a surrogate pair, a day past its calendar, a number past its range.
  if (unkept.has(code ?? '')) return { status: 400, code: 'invalid-input' }
  // 57014: a statement that took too long.
  if (isDatabaseAway(error) || code === '57014') return { status: 503, code: 'database-away' }
  return { status: 500, code: 'fault' }
}

function describeRefusal(refusal: Refusal, request: FastifyRequest): Described {
  const { endpoint } = request.routeOptions.config as Partial<RouteConfig>
  const known: Record<string, number> = { ...commonRefusals, ...endpoint?.refusals }
  const status = known[refusal.code]
  if (!status)
    throw new Error(
      `"${refusal.code}" is a refusal that ${endpoint?.name ?? 'no contract'} does not declare.`,
    )
  return { status, code: refusal.code, details: refusal.details }
}

// Database errors quote the row they failed on, which people wrote: the log keeps the place and the kind only.
function withoutValues(error: unknown) {
  const { name, message, code, stack, constraint, table } = error as Record<string, string | undefined>
  const frames = stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .join('\n')
  return code ? { name, code, constraint, table, stack: frames } : { name, message, stack: frames }
}
