import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { GivenFile } from '../../contract.ts'
import type { AnyAction } from '../action.ts'
import { perform, type Call, type Machinery } from '../perform.ts'
import { Refusal } from '../refusal.ts'

/** Keeps what is sent, outside any transaction, and performs the action with it; where that fails, nothing of it stays. */
export async function performWithFile(
  { machinery }: { readonly machinery: Machinery },
  action: AnyAction,
  call: Call,
  input: Record<string, unknown>,
  request: FastifyRequest,
): Promise<unknown> {
  const { files } = machinery
  const organisationId = call.organisation!.id
  const { mostBytes } = action.endpoint.takesFile!
  if (!isStream(request.body)) throw new Refusal('invalid-input', { field: 'file' })
  const file = await files.keep(organisationId, request.body, mostBytes)
  try {
    return await perform(machinery, action, call, { ...input, file })
  } catch (error) {
    await files.discard(organisationId, file.id)
    throw error
  }
}

/** As a download, whatever it is: nothing that somebody sent is ever shown as a page of ours. */
export async function sendFile(
  reply: FastifyReply,
  { files }: Pick<Machinery, 'files'>,
  organisationId: string,
  { id, name, kind, bytes }: GivenFile,
): Promise<FastifyReply> {
  const content = await files.open(organisationId, id)
  if (!content) throw new Refusal('file-gone')
  return reply
    .header('cache-control', 'no-store')
    .header('content-length', bytes)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .type(kind === 'text/plain' ? 'text/plain; charset=utf-8' : kind)
    .send(content)
}

const isStream = (body: unknown): body is Readable =>
  typeof body === 'object' && body !== null && 'pipe' in body
