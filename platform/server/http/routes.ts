import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Problem, splitInput, type EndpointDefinition, type Language } from '../../contract.ts'
import type { AnyAction } from '../action.ts'
import type { Account, Organisation, Person } from '../context.ts'
import { perform, type Call, type Machinery } from '../perform.ts'
import { Refusal } from '../refusal.ts'
import { callerSignal } from './caller-signal.ts'
import type { SessionCookie } from './session-cookie.ts'
import { comesFromHere } from './same-origin.ts'

/** Who stands behind a session token, in the organisation of the address if there is one. */
export type Identify = (claim: {
  token: string | undefined
  slug: string | undefined
  now: string
}) => Promise<Identity>
export type Identity = {
  readonly account: Account | null
  readonly organisation: Organisation | null
  readonly person: Person | null
}

export type RouteParts = {
  readonly machinery: Machinery
  readonly identify: Identify
  readonly cookie: SessionCookie
}

/** Puts one action on its contract's route: parse, identify, perform, answer. */
export function addRoute(
  server: FastifyInstance,
  parts: RouteParts,
  module: string,
  action: AnyAction,
): void {
  const { endpoint } = action
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    config: { module, endpoint },
    bodyLimit: 12 * 1024 * 1024,
    schema: routeSchema(endpoint),
    handler: async (request, reply) => {
      if (!comesFromHere(request, parts.machinery.publicUrl)) throw new Refusal('not-found')
      const call = await readCall(request, reply, parts)
      const input = {
        ...(request.body as object),
        ...(request.query as object),
        ...(request.params as object),
      }
      const output = await perform(parts.machinery, action, call, withoutTenant(input))
      if (hasRevision(output)) reply.header('etag', `"${output.revision}"`)
      return reply
        .header('cache-control', 'no-store')
        .status(200)
        .send(output ?? null)
    },
  })
}

async function readCall(request: FastifyRequest, reply: FastifyReply, parts: RouteParts): Promise<Call> {
  const { machinery, identify, cookie } = parts
  const { organisation: slug } = request.params as { organisation?: string }
  const identity = await identify({ token: request.cookies[cookie.name], slug, now: machinery.now() })
  const ifMatch = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '')?.[1]
  const key = request.headers['idempotency-key']
  return {
    ...identity,
    requestId: request.id,
    language: readLanguage(request, identity),
    caller: { device: deviceOf(request.headers['user-agent']), address: request.ip },
    expectedRevision: ifMatch ? Number(ifMatch) : undefined,
    idempotencyKey:
      request.method === 'POST' && typeof key === 'string' && key.length >= 8 && key.length <= 200
        ? key
        : undefined,
    signal: callerSignal(reply),
    setSession: (token) => {
      const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: cookie.secure } as const
      if (token) reply.setCookie(cookie.name, token, { ...options, maxAge: 60 * 60 * 24 * 60 })
      else reply.clearCookie(cookie.name, options)
    },
  }
}

function readLanguage(request: FastifyRequest, { account, organisation }: Identity): Language {
  const chosen = request.cookies['binome-language']
  if (chosen === 'fr' || chosen === 'en') return chosen
  return (
    account?.language ??
    organisation?.language ??
    (request.headers['accept-language']?.startsWith('en') ? 'en' : 'fr')
  )
}

/** "Firefox, Windows": enough to recognise one's own session, too little to follow anybody. */
function deviceOf(userAgent = ''): string {
  const browser = /Edg|Firefox|Chrome|Safari/.exec(userAgent)?.[0].replace('Edg', 'Edge')
  const system = /Windows|Android|iPhone|iPad|Mac OS|Linux/.exec(userAgent)?.[0]
  return [browser, system].filter(Boolean).join(', ') || '–'
}

/** The parts of a request that the contract's one input is made of, and every answer it may get. */
export function routeSchema(endpoint: EndpointDefinition) {
  const { path, query, body } = splitInput(endpoint)
  const { shape } = endpoint.input
  const pick = (keys: string[]) => z.object(Object.fromEntries(keys.map((key) => [key, shape[key]!])))
  const tenant = endpoint.path.includes('/:organisation') ? { organisation: z.string().max(60) } : {}
  return {
    operationId: endpoint.name,
    params: pick(path).extend(tenant),
    ...(query.length > 0 && { querystring: pick(query) }),
    ...(body.length > 0 && { body: pick(body) }),
    response: { 200: endpoint.output, '4xx': Problem, '5xx': Problem },
  }
}

function withoutTenant({ organisation: _, ...input }: Record<string, unknown>) {
  return input
}

function hasRevision(output: unknown): output is { revision: number } {
  return (
    typeof output === 'object' &&
    output !== null &&
    'revision' in output &&
    typeof output.revision === 'number'
  )
}
