import type { FastifyRequest } from 'fastify'

/**
 * False where a browser says that another site sends the request (Fetch Metadata, Origin). Callers that are no
 * browser send neither header, and carry no cookie by accident.
 */
export function comesFromHere(request: FastifyRequest, publicUrl: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none') return false
  const { origin } = request.headers
  return origin === undefined || origin === new URL(publicUrl).origin
}
