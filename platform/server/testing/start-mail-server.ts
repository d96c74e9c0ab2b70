import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

export type Received = { readonly to: string; readonly raw: string; readonly messageId: string }

/** What a mail server may do to us; may be changed while it runs. */
export type MailServerManners = {
  /** The reply that an address is refused with: '550 5.1.1 no such mailbox'. */
  refuses?: (address: string) => string | undefined
  refusesSender?: string | undefined
  /** The reply to a whole message, in place of its acceptance. */
  repliesToMessage?: (received: Received) => string | undefined
  /** Thinks for so long about each message. */
  milliseconds?: number
  /** True where the connection breaks in the middle of the message that comes. */
  breaks?: (address: string) => boolean
  /** As `breaks`, by a reset: what proxies and inspecting firewalls do. */
  resets?: (address: string) => boolean
}

/** A real SMTP server on this computer, which keeps what it accepted. */
export async function startMailServer(manners: MailServerManners = {}, port = 0) {
  const received: Received[] = []
  let connections = 0
  const sockets = new Map<number, Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      connections += 1
      done()
    },
    onMailFrom: (_address, _session, done) => done(errorOf(manners.refusesSender)),
    onRcptTo: ({ address }, _session, done) => done(errorOf(manners.refuses?.(address))),
    onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]!.address
      if (manners.resets?.(to)) return void sockets.get(session.remotePort)?.resetAndDestroy()
      if (manners.breaks?.(to)) {
        stream.resume()
        sockets.get(session.remotePort)?.destroy()
        return
      }
      text(stream).then(
        async (raw) => {
          await wait(manners.milliseconds ?? 0)
          const message = { to, raw, messageId: /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '' }
          const reply = manners.repliesToMessage?.(message)
          if (!reply) received.push(message)
          done(errorOf(reply))
        },
        (error: Error) => done(error),
      )
    },
  })
  // A client that goes in the middle of something is no fault of the test.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => sockets.set(socket.remotePort!, socket))
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const { port: listening } = server.server.address() as AddressInfo
  return {
    received,
    manners,
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    connections: () => connections,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

function errorOf(reply: string | undefined) {
  if (!reply) return undefined
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) })
}
