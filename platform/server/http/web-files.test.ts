import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import fastify from 'fastify'
import { expect, it } from 'vitest'
import { plainPage } from './plain-page.ts'
import { addWebFiles } from './web-files.ts'

it('lets a worker bring scripts and WebAssembly of ours and nothing else; only hashed files stay for ever', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-web-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<html lang="__LANGUAGE__" data-now="__NOW__"></html>')
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'assets', 'worker.js'), 'postMessage(1)')
  const server = fastify()
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"] } },
  })
  await server.register(cookie)
  const publicUrl = 'http://localhost:3000'
  await addWebFiles(server, { folder, publicUrl, now: () => '2026-11-21T20:00:00.000Z' })
  const script = await server.inject({ url: '/assets/worker.js' })
  expect(script.headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
  )
  expect(script.headers['cache-control']).toContain('immutable')
  const icon = await server.inject({ url: '/favicon.svg' })
  expect(icon.headers['cache-control']).toBe('public, max-age=3600')
  const page = await server.inject({ url: '/anywhere' })
  expect(page.body).toContain('data-now="2026-11-21T20:00:00.000Z"')
  expect(page.headers['content-security-policy']).toContain("style-src 'self' 'nonce-")
  await server.close()
  await rm(folder, { recursive: true })
})

it('leads from 127.0.0.1 to localhost, or back, as links say; every other name is served', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-web-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<html lang="fr"></html>')
  const asked = async (publicUrl: string, host: string) => {
    const server = fastify()
    await server.register(cookie)
    await addWebFiles(server, { folder, publicUrl, now: () => '' })
    const { statusCode, headers } = await server.inject({ url: '/une/editions?of=1', headers: { host } })
    await server.close()
    return statusCode === 302 ? headers.location : statusCode
  }
  expect(await asked('http://localhost:3000', '127.0.0.1:3000')).toBe(
    'http://localhost:3000/une/editions?of=1',
  )
  expect(await asked('http://localhost:3000', '[::1]:3000')).toBe('http://localhost:3000/une/editions?of=1')
  expect(await asked('http://127.0.0.1:4000', 'localhost:4000')).toBe(
    'http://127.0.0.1:4000/une/editions?of=1',
  )
  expect(await asked('http://localhost:3000', 'localhost:3000')).toBe(200)
  expect(await asked('https://mentorat.exemple.fr', '127.0.0.1:3000')).toBe(200)
  expect(await asked('http://localhost:3000', 'mentorat.exemple.fr')).toBe(200)
  await rm(folder, { recursive: true })
})

it('says what it can without a script: a public page its words, escaped and in the reader’s language; any other what is needed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'binome-web-'))
  await mkdir(join(folder, 'assets'))
  const head = '<head><title>Binôme</title></head>'
  await writeFile(join(folder, 'index.html'), `<html>${head}<body><div id="root"></div></body></html>`)
  const server = fastify()
  await server.register(cookie)
  server.get('/api/:name', (request, reply) =>
    (request.params as { name: string }).name === 'known'
      ? reply.send({ promise: '"Deux" <script>alert(1)</script> $& \nheures' })
      : reply.status(404).send({}),
  )
  const page = plainPage({} as never, {
    path: '/:name/apply',
    source: ({ name = '' }) => `/api/${encodeURIComponent(name)}`,
    words: (output, language) => {
      const { promise } = output as { promise: string }
      return {
        title: promise,
        description: promise,
        facts: [language],
        sections: [{ title: 'T', text: promise }],
      }
    },
  })
  const publicUrl = 'http://localhost:3000'
  await addWebFiles(server, { folder, publicUrl, now: () => '', plainPages: [page] })
  const ask = async (url: string, language: string) =>
    (await server.inject({ url, headers: { 'accept-language': language } })).body
  const english = await ask('/known/apply', 'en-GB')
  expect(english).toContain(
    '<title>&#34;Deux&#34; &#60;script&#62;alert(1)&#60;/script&#62; $&#38; \nheures</title>',
  )
  expect(english).toContain('<li>en</li>')
  expect(english).toContain('To answer, you need a browser')
  expect(english).not.toContain('<script>')
  const { headers, body } = await server.inject({ url: '/known/apply' })
  expect(body).toContain('<div id="root"><style nonce="')
  expect(String(headers['content-security-policy'])).toContain(/<style nonce="([^"]+)">/.exec(body)![1]!)
  const unknown = await ask('/unknown/apply', 'fr')
  expect(unknown).toContain('<title>Binôme</title>')
  expect(unknown).toContain('<div id="root"></div><noscript><p>Binôme a besoin de JavaScript')
  expect(await ask('/elsewhere', 'fr')).toContain('Binôme a besoin de JavaScript')
  await server.close()
  await rm(folder, { recursive: true })
})
