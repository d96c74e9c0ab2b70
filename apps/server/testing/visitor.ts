import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import {
  splitInput,
  type EndpointDefinition,
  type OutputOf,
  type Problem,
  type SentInputOf,
} from '../../../platform/contract.ts'

export type Sent = {
  readonly revision?: number
  readonly key?: string
  readonly file?: Buffer
  readonly headers?: Record<string, string>
}
export type Answered = {
  readonly status: number
  readonly body: unknown
  readonly headers: Record<string, unknown>
}

/** One browser, as the server sees it: a cookie jar and an organisation in its address bar. */
export type Visitor = {
  organisation: string
  /** The answer, whatever its status. */
  send<E extends EndpointDefinition>(endpoint: E, input: SentInputOf<E>, sent?: Sent): Promise<Answered>
  /** The output; throws for a refusal, with its code. */
  ask<E extends EndpointDefinition>(endpoint: E, input: SentInputOf<E>, sent?: Sent): Promise<OutputOf<E>>
  /** The code of a refusal; throws where the answer is a success. */
  refusal<E extends EndpointDefinition>(endpoint: E, input: SentInputOf<E>, sent?: Sent): Promise<string>
  readonly cookies: Map<string, string>
}

export function openVisitor(server: FastifyInstance): Visitor {
  const cookies = new Map<string, string>()
  const visitor: Visitor = {
    organisation: '',
    cookies,
    async send(endpoint, input, sent = {}) {
      const { path, query, body } = splitInput(endpoint)
      const given = input as Record<string, unknown>
      const pick = (keys: string[]) =>
        Object.fromEntries(keys.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]))
      const url = path.reduce(
        (address, key) =>
          address.replace(
            `:${key}`,
            encodeURIComponent(String(given[key]).replace(/[\ud800-\udfff]/g, '\ufffd')),
          ),
        endpoint.path.replace(':organisation', visitor.organisation),
      )
      const answer = await server.inject({
        method: endpoint.method,
        url,
        query: Object.fromEntries(Object.entries(pick(query)).map(([key, value]) => [key, String(value)])),
        ...(body.length > 0 && { payload: pick(body) }),
        ...(endpoint.takesFile && { payload: sent.file ?? Buffer.from('un fichier') }),
        cookies: Object.fromEntries(cookies),
        headers: {
          ...(sent.revision !== undefined && { 'if-match': `"${sent.revision}"` }),
          ...(endpoint.takesFile && { 'content-type': 'application/octet-stream' }),
          ...(sent.key && { 'idempotency-key': sent.key }),
          ...sent.headers,
        },
      })
      for (const { name, value } of answer.cookies) {
        if (value) cookies.set(name, value)
        else cookies.delete(name)
      }
      return {
        status: answer.statusCode,
        body: bodyOf(answer),
        headers: answer.headers,
      }
    },
    async ask(endpoint, input, sent) {
      const { status, body } = await visitor.send(endpoint, input, sent)
      if (status !== 200) throw new Error(`${endpoint.name} answered ${status}: ${JSON.stringify(body)}`)
      return body as OutputOf<typeof endpoint>
    },
    async refusal(endpoint, input, sent) {
      const { status, body } = await visitor.send(endpoint, input, sent)
      if (status === 200) throw new Error(`${endpoint.name} was not refused.`)
      return (body as Problem).code
    },
  }
  return visitor
}

/** What a calendar reads is a text. */
function bodyOf(answer: LightMyRequestResponse): unknown {
  if (answer.statusCode === 204) return null
  return String(answer.headers['content-type']).includes('json') ? answer.json() : answer.body
}
