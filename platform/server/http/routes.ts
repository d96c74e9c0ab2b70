import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  isForAnybody,
  linkHeader,
  Problem,
  splitInput,
  type EndpointDefinition,
  type GivenFile,
  type Language,
} from '../../contract.ts'
import type { HeldLink } from '../act-links.ts'
import type { AnyAction } from '../action.ts'
import type { Account, Organisation, Person } from '../context.ts'
import { perform, type Admit, type Call, type Machinery } from '../perform.ts'
import { Refusal } from '../refusal.ts'
import { addressBucket } from './address-bucket.ts'
import type { RouteConfig } from './problems.ts'
import { callerSignal } from './caller-signal.ts'
import type { Doors } from './guard-against-overload.ts'
import type { SessionCookie } from './session-cookie.ts'
import { comesFromHere } from './same-origin.ts'
import { performWithFile, sendFile } from './files.ts'

/** Who stands behind a session token or a link, in the organisation of the address if there is one. Throws for a link of no worth. */
export type Identify = (claim: {
  token: string | undefined
  link: string | undefined
  slug: string | undefined
  now: string
}) => Promise<Identity>
export type Identity = {
  readonly account: Account | null
  readonly organisation: Organisation | null
  readonly person: Person | null
  readonly link?: HeldLink | null
}

export type RouteParts = {
  readonly machinery: Machinery
  readonly identify: Identify
  readonly cookie: SessionCookie
  readonly doors: Doors
}

/** Puts one action on its contract's route: parse, identify, perform, answer. */
export function addRoute(
  server: FastifyInstance,
  parts: RouteParts,
  module: string,
  action: AnyAction,
): void {
  const { endpoint } = action
  const { machinery, doors } = parts
  server.route({
    method: endpoint.method,
    url: endpoint.path,
    config: { module, endpoint },
    bodyLimit: endpoint.bodyBytes ?? usualBodyBytes,
    schema: routeSchema(endpoint),
    onRequest: async (request, reply) => {
      if (!comesFromHere(request, machinery.publicUrl)) throw new Refusal('not-found')
      if (endpoint.bodyBytes !== undefined) await admitLargeBody(request, reply, parts, endpoint)
      if (endpoint.takesFile) await admitFile(request, reply, parts, endpoint)
    },
    handler: async (request, reply) => {
      const { signal, ...call } = await readCall(request, reply, parts)
      const input = {
        ...(!endpoint.takesFile && (request.body as object)),
        ...(request.query as object),
        ...(request.params as object),
      }
      // Work between transactions heeds the signal itself, and writes off what it began once its caller has gone.
      const waiting = action.kind === 'action' ? signal : undefined
      const admit: Admit = (work) => doors.transactions(work, waiting)
      const asked = withoutTenant(input)
      const output = endpoint.takesFile
        ? await performWithFile(parts, action, { ...call, signal, admit }, asked, request)
        : await perform(machinery, action, { ...call, signal, admit }, asked)
      if (endpoint.givesFile) return sendFile(reply, machinery, call.organisation!.id, output as GivenFile)
      // A link does its act and learns nothing: who holds it may be somebody else.
      if (call.link && !endpoint.forLinksOf)
        return reply.header('cache-control', 'no-store').status(204).send()
      // A text of its own kind goes out as it stands.
      if (endpoint.sentAs) reply.type(`${endpoint.sentAs}; charset=utf-8`)
      if (hasRevision(output)) reply.header('etag', `"${output.revision}"`)
      return reply
        .header('cache-control', 'no-store')
        .status(200)
        .send(output ?? null)
    },
  })
}

const usualBodyBytes = 64 * 1024
// What takes long enough to read, and room enough, that two at once would be felt.
const largeBodyBytes = 1024 * 1024

/**
 * Before a body beyond the usual is read: who sends it must be somebody here, and of those above a megabyte one is
 * read at a time. Its place is free again once it was answered, or its sender has gone.
 */
async function admitLargeBody(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: RouteParts,
  { path, bodyBytes = 0 }: EndpointDefinition,
): Promise<void> {
  const identity = await identifyCaller(request, reply, parts, callerSignal(reply))
  if (!identity.account) throw new Refusal('sign-in-required')
  if (path.includes('/:organisation') && !identity.person) throw new Refusal('not-found')
  if (bodyBytes <= largeBodyBytes) return
  await new Promise<void>((enter, refuse) => {
    const inside = () =>
      new Promise<void>((leave) => {
        if (reply.raw.destroyed) return leave()
        reply.raw.once('close', leave).once('finish', leave)
        enter()
      })
    parts.doors.largeBodies(inside, callerSignal(reply)).catch(refuse)
  })
}

/**
 * Before anything of a file is read: it says how large it is, and whoever sends it is somebody here, where the contract
 * does not let anybody.
 */
async function admitFile(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: RouteParts,
  { takesFile, audience }: EndpointDefinition,
): Promise<void> {
  const { mostBytes } = takesFile!
  const identity = await identifyCaller(request, reply, parts, callerSignal(reply))
  if (!isForAnybody(audience) && !identity.account) throw new Refusal('sign-in-required')
  if (isForAnybody(audience) ? !identity.organisation : !identity.person) throw new Refusal('not-found')
  const said = request.headers['content-length']
  if (said === undefined) throw new Refusal('invalid-input', { field: 'Content-Length' })
  if (Number(said) > mostBytes) throw new Refusal('too-large', { mostBytes })
}

function identifyCaller(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: RouteParts,
  signal: AbortSignal,
): Promise<Identity> {
  const { machinery, identify, cookie, doors } = parts
  const { organisation: slug } = request.params as { organisation?: string }
  const now = machinery.now()
  // What pages count days from: their own clock may be wrong.
  reply.header('binome-now', now)
  const claim = { token: request.cookies[cookie.name], link: linkOf(request), slug, now }
  return doors.transactions(() => identify(claim), signal)
}

/** A link's secret is heard where its contract lets links in, and nowhere else. */
function linkOf(request: FastifyRequest): string | undefined {
  const { endpoint } = request.routeOptions.config as Partial<RouteConfig>
  const secret = request.headers[linkHeader]
  if (endpoint?.byLink === undefined && endpoint?.forLinksOf === undefined) return undefined
  return typeof secret === 'string' ? secret : undefined
}

async function readCall(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: RouteParts,
): Promise<Omit<Call, 'admit'> & { signal: AbortSignal }> {
  const { cookie } = parts
  const signal = callerSignal(reply)
  const identity = await identifyCaller(request, reply, parts, signal)
  const ifMatch = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '')?.[1]
  return {
    ...identity,
    requestId: request.id,
    language: readLanguage(request, identity),
    caller: { device: deviceOf(request.headers['user-agent']), address: addressBucket(request.ip) },
    expectedRevision: ifMatch ? Number(ifMatch) : undefined,
    idempotencyKey: readIdempotencyKey(request),
    signal,
    setSession: (token) => {
      const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: cookie.secure } as const
      if (token) reply.setCookie(cookie.name, token, { ...options, maxAge: 60 * 60 * 24 * 60 })
      else reply.clearCookie(cookie.name, options)
    },
  }
}

/** A key that could not be kept is refused: who sends one counts on it. */
function readIdempotencyKey({ method, headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key']
  if (method !== 'POST' || key === undefined) return undefined
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key))
    throw new Refusal('invalid-input', { field: 'Idempotency-Key' })
  return key
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
    response: { 200: answerSchema(endpoint), '4xx': Problem, '5xx': Problem },
  }
}

const answerSchema = ({ output, sentAs }: EndpointDefinition) =>
  sentAs ? { content: { [sentAs]: { schema: output } } } : output

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
