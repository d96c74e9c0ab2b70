import {
  linkHeader,
  splitInput,
  type EndpointDefinition,
  type OutputOf,
  type Problem,
  type SentInputOf,
} from '../contract.ts'
import { rememberNow } from './now.ts'
import { ConnectionLost, Refusal } from './refusal.ts'

export type Call<E extends EndpointDefinition> = {
  input: SentInputOf<E>
  /** The slug that stands for `:organisation` in the path. */
  organisation?: string | undefined
  /** The revision last read: sent as If-Match, needed where the contract says `edits`. */
  revision?: number | undefined
  /** One for each wish of the person, the same at each retry: the server then does it once. */
  idempotencyKey?: string | undefined
  /** The secret of a link for one act, that asks instead of a session. */
  link?: string | undefined
  signal?: AbortSignal | undefined
}

export type Answer<E extends EndpointDefinition> = { output: OutputOf<E>; revision: number | undefined }

/**
 * Asks the server what a contract promises. Throws `Refusal` when the server says no (with the contract's word)
 * and `ConnectionLost` when no answer comes. A 503 is asked again by the caller's hooks, not here.
 */
export async function callEndpoint<E extends EndpointDefinition>(
  endpoint: E,
  call: Call<E>,
): Promise<Answer<E>> {
  const response = await send(endpoint, call)
  rememberNow(response.headers.get('binome-now'))
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw toRefusal(response, body)
  return { output: body as OutputOf<E>, revision: toRevision(response.headers.get('etag')) }
}

/** Asks for a file where a link cannot: one that is let in by what travels in the body. Refuses as `callEndpoint` does. */
export async function callForFile<E extends EndpointDefinition>(endpoint: E, call: Call<E>): Promise<Blob> {
  const response = await send(endpoint, call)
  if (!response.ok) throw toRefusal(response, await response.json().catch(() => undefined))
  return response.blob()
}

/** The address of a call, for links and downloads too. Keys that are undefined are left out of the query. */
export function endpointUrl<E extends EndpointDefinition>(
  endpoint: E,
  { input, organisation }: Pick<Call<E>, 'input' | 'organisation'>,
): string {
  const values = input as Record<string, unknown>
  const path = endpoint.path.replace(/:([a-zA-Z]+)/g, (_, key: string) => {
    const value = key === 'organisation' ? organisation : values[key]
    if (value === undefined) throw new Error(`${endpoint.name} needs a value for :${key}.`)
    return encodeURIComponent(value as string | number)
  })
  const query = new URLSearchParams(
    splitInput(endpoint)
      .query.flatMap((key) => [values[key]].flat().map((value): [string, unknown] => [key, value]))
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => [key, String(value)]),
  ).toString()
  return query ? `${path}?${query}` : path
}

/** A key for `Idempotency-Key`. Not `randomUUID`: a browser gives it on https only, and some hosts have none. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

async function send<E extends EndpointDefinition>(endpoint: E, call: Call<E>): Promise<Response> {
  const { body: bodyKeys } = splitInput(endpoint)
  const hasBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE'
  const values = call.input as Record<string, unknown>
  const file = endpoint.takesFile && (values['file'] as Blob)
  try {
    return await fetch(endpointUrl(endpoint, call), {
      method: endpoint.method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        ...(hasBody && { 'content-type': file ? 'application/octet-stream' : 'application/json' }),
        ...(call.revision !== undefined && { 'if-match': `"${call.revision}"` }),
        ...(call.link !== undefined && { [linkHeader]: call.link }),
        ...(call.idempotencyKey !== undefined && { 'idempotency-key': call.idempotencyKey }),
      },
      ...(hasBody && {
        body: file ?? JSON.stringify(Object.fromEntries(bodyKeys.map((key) => [key, values[key]]))),
      }),
      ...(call.signal && { signal: call.signal }),
    })
  } catch (error) {
    if (call.signal?.aborted) throw error
    throw new ConnectionLost(endpoint.name, { cause: error })
  }
}

function toRefusal(response: Response, body: unknown): Refusal {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>
  // A proxy in front may answer with a page of its own: then only the status is known.
  return new Refusal({
    title: problem.title ?? response.statusText,
    status: response.status,
    code: problem.code ?? (response.status === 429 ? 'too-many-requests' : 'fault'),
    requestId: problem.requestId,
    details: problem.details,
  })
}

function toRevision(etag: string | null): number | undefined {
  const digits = etag && /^(?:W\/)?"(\d+)"$/.exec(etag)?.[1]
  return digits ? Number(digits) : undefined
}
