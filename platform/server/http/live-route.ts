import { PassThrough } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { livePath } from '../../live.ts'
import type { Account } from '../context.ts'
import type { Live } from '../live/open-live.ts'
import type { Machinery } from '../perform.ts'
import { Refusal } from '../refusal.ts'
import { callerSignal, CallerGone } from './caller-signal.ts'
import type { Doors } from './guard-against-overload.ts'
import type { Identify } from './routes.ts'
import type { SessionCookie } from './session-cookie.ts'

export type LiveParts = {
  readonly machinery: Pick<Machinery, 'now'>
  readonly identify: Identify
  readonly cookie: SessionCookie
  readonly doors: Doors
  readonly live: Live
  /** Who an account is, in every organisation. */
  readonly personIdsOf: (account: Account) => Promise<readonly string[]>
}

/** Several browsers and devices of one person, and no more than a process bears. */
const mostOfOneAccount = 60
const mostAtAll = 10_000
const mostWaitingBytes = 64 * 1024
/** So that no proxy in between takes it for dead. */
const heartbeatMs = 25_000
/** Then a browser asks again, with the session that it has by then: a revoked one hears nothing for longer. */
const lifeMs = 600_000

/**
 * One stream a browser (server-sent events): which answers its pages should read again. It carries names of endpoints and
 * nothing of anybody; what is asked then is answered, or refused, as ever.
 */
export function addLiveRoute(server: FastifyInstance, parts: LiveParts): void {
  const { machinery, identify, cookie, doors, live, personIdsOf } = parts
  const open = new Map<string, number>()
  let all = 0
  const beats = new Set<PassThrough>()
  const heart = setInterval(() => beats.forEach((stream) => stream.write(':\n\n')), heartbeatMs)
  heart.unref()
  server.addHook('preClose', async () => {
    clearInterval(heart)
    await live.stop()
  })

  server.get(livePath, { schema: { hide: true }, exposeHeadRoute: false }, async (request, reply) => {
    const now = machinery.now()
    const claim = { token: request.cookies[cookie.name], link: undefined, slug: undefined, now }
    const { account } = await doors.transactions(() => identify(claim), callerSignal(reply))
    if (!account) throw new Refusal('sign-in-required')
    const personIds = await doors.transactions(() => personIdsOf(account), callerSignal(reply))
    // Looked at and taken in one breath: a hundred may ask at once.
    const count = open.get(account.id) ?? 0
    if (count >= mostOfOneAccount || all >= mostAtAll) throw new Refusal('too-many-requests')
    if (reply.raw.destroyed) throw new CallerGone('The caller has gone.')

    const stream = new PassThrough()
    open.set(account.id, count + 1)
    all += 1
    beats.add(stream)
    const say = (data: unknown) => {
      // Who does not take what they are told is let go, and asks again.
      if (stream.writableLength > mostWaitingBytes) stream.destroy()
      else stream.write(`data: ${JSON.stringify(data)}\n\n`)
    }
    const leave = live.follow({
      personIds: new Set(personIds),
      hear: (news) => say(news === 'missed' ? { missed: true } : news),
      end: () => stream.end(),
    })
    // Not all at once where many streams began at once.
    const end = setTimeout(() => stream.end(), lifeMs * (0.8 + 0.4 * Math.random()))
    end.unref()
    stream.once('close', () => {
      clearTimeout(end)
      leave()
      beats.delete(stream)
      all -= 1
      const others = (open.get(account.id) ?? 1) - 1
      if (others > 0) open.set(account.id, others)
      else open.delete(account.id)
    })
    stream.write(`retry: ${1000 + Math.round(3000 * Math.random())}\n\n`)
    return reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no')
      .send(stream)
  })
}
