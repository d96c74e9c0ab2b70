import { spawn, spawnSync } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What the code's `everyBits` answers in an installed Firefox, headless, and its version; null where there is none. A
 * page served to this machine alone runs it and sends the answer back: a Firefox as distributions build it cannot be
 * driven by Playwright.
 */
export async function inFirefox(path: string, code: string): Promise<string | null> {
  if (!existsSync(path)) return null
  const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const profile = await mkdtemp(join(tmpdir(), 'binome-firefox-'))
  const { address, answer, stop } = await servePage(code)
  const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, address], {
    stdio: 'ignore',
  })
  const ended = once(browser, 'exit')
  try {
    const early = ended.then(() => Promise.reject(new Error('Firefox ended before it answered.')))
    return `${await Promise.race([answer, early])} ${version}`
  } finally {
    browser.kill()
    await ended
    stop()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

const page = `<!doctype html><script type="module">
import { everyBits } from './every-bits.js'
const told = await everyBits().catch((error) => String(error))
await fetch('/answer', { method: 'POST', body: told })
</script>`

async function servePage(code: string) {
  const told = new EventEmitter<{ answer: [string] }>()
  const answer = once(told, 'answer').then(([text]) => text as string)
  const server = createServer((request, response) => {
    if (request.url === '/answer') void textOf(request).then((text) => told.emit('answer', text))
    const isCode = request.url === '/every-bits.js'
    response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html')
    response.end(isCode ? code : page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://127.0.0.1:${port}/`, answer, stop }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += part
  return text
}
