import { once } from 'node:events'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { CallerGone, callerSignal } from './caller-signal.ts'

/** A server whose one route waits for its caller to go, or answers at once. */
async function open() {
  const server = Fastify()
  const signals: AbortSignal[] = []
  server.get('/:how', async (request, reply) => {
    const signal = callerSignal(reply)
    signals.push(signal)
    server.server.emit('asked')
    if (request.params !== null && (request.params as { how: string }).how === 'wait')
      await once(signal, 'abort')
    return 'answer'
  })
  return { server, signals, address: await server.listen({ port: 0, host: '127.0.0.1' }) }
}

it('tells of a caller who goes before the answer', async () => {
  const { server, signals, address } = await open()
  const leaving = new AbortController()
  const asked = once(server.server, 'asked')
  const answer = fetch(`${address}/wait`, { signal: leaving.signal })
  await asked
  leaving.abort()
  await expect(answer).rejects.toThrow('abort')
  if (!signals[0]!.aborted) await once(signals[0]!, 'abort')
  expect(signals[0]!.reason).toBeInstanceOf(CallerGone)
  await server.close()
})

it('says nothing once the answer was written', async () => {
  const { server, signals, address } = await open()
  expect(await (await fetch(`${address}/now`)).text()).toBe('answer')
  await server.close()
  expect(signals[0]!.aborted).toBe(false)
})
