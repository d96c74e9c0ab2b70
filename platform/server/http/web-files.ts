import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../contract.ts'
import { translator } from '../messages.ts'
import { escapeHtml } from '../escape-html.ts'
import { bodyOf, headOf, type PlainPage, type PlainWords } from './plain-page.ts'
import { isLoopback } from './session-cookie.ts'

export type WebFiles = {
  readonly folder: string
  /** The address that people are told. */
  readonly publicUrl: string
  readonly now: () => string
  /** Public pages whose words come with their HTML. */
  readonly plainPages?: readonly PlainPage[]
}

/**
 * Serves the built pages: hashed assets for ever, and one page for every address that is neither API nor file; without a
 * script it says what it can.
 */
export async function addWebFiles(
  server: FastifyInstance,
  { folder, publicUrl, now, plainPages = [] }: WebFiles,
): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  await server.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    decorateReply: true,
    preCompressed: true,
    setHeaders: (reply) => reply.setHeader('content-security-policy', policyOfWorkers),
  })
  for (const name of ['favicon.svg', 'robots.txt'].filter((file) => existsSync(join(folder, file)))) {
    server.get(`/${name}`, { schema: { hide: true } }, (_request, reply) =>
      // Not hashed: it may change with the next version.
      reply.sendFile(name, folder, { immutable: false, maxAge: '1h' }),
    )
  }
  const answer = (request: FastifyRequest, reply: FastifyReply, read?: ReadWords) =>
    isAnotherNameOfHere(request, publicUrl)
      ? reply.redirect(new URL(publicUrl).origin + request.url, 302)
      : sendPage(page.replaceAll('__NOW__', now()), request, reply, read)
  for (const { path, source, words } of plainPages) {
    server.get(path, { schema: { hide: true } }, (request, reply) =>
      answer(request, reply, async (language) => {
        // By the endpoint's own door: its limits, and nothing that it would not tell anybody.
        const params = request.params as Record<string, string>
        const asked = await server.inject({ url: source(params), remoteAddress: request.ip })
        return asked.statusCode === 200 ? words(asked.json(), language) : undefined
      }),
    )
  }
  server.get('/*', { schema: { hide: true } }, (request, reply) => answer(request, reply))
}

type ReadWords = (language: Language) => Promise<PlainWords | undefined>

// This computer called 127.0.0.1 where links say localhost: a session of one name is none of the other, and what a page
// sends would be refused as another site's.
function isAnotherNameOfHere({ hostname }: FastifyRequest, publicUrl: string): boolean {
  const own = new URL(publicUrl).hostname
  return isLoopback(own) && isLoopback(hostname) && hostname !== own
}

async function sendPage(page: string, request: FastifyRequest, reply: FastifyReply, read?: ReadWords) {
  if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) return reply.callNotFound()
  const nonce = randomBytes(16).toString('base64')
  const { 'binome-theme': theme, 'binome-language': language } = request.cookies
  const preferred = /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'fr'
  const spoken = language === 'fr' || language === 'en' ? language : preferred
  const words = await read?.(spoken)
  const needsScript = translator(spoken, 'platform')(words ? 'plain.toAnswer' : 'plain.needsScript')
  const filled = page
    .replaceAll('__CSP_NONCE__', nonce)
    .replaceAll('__THEME__', theme === 'light' || theme === 'dark' ? theme : 'system')
    .replaceAll('__LANGUAGE__', spoken)
    .replace('<title>Binôme</title>', (title) => (words ? headOf(words) : title))
    .replace('<div id="root"></div>', (root) =>
      words ? `<div id="root">${bodyOf(words, nonce)}</div>` : root,
    )
    .replace('</body>', (end) => `<noscript><p>${escapeHtml(needsScript)}</p></noscript>${end}`)
  return reply
    .type('text/html; charset=utf-8')
    .headers({ 'cache-control': 'no-store', 'content-security-policy': policyFor(nonce) })
    .send(filled)
}

// A worker obeys the policy that comes with its own script: it may bring more scripts, and WebAssembly.
const policyOfWorkers = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ')

// Written out in full: a default of somebody else's would allow inline styles one day.
const policyFor = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
