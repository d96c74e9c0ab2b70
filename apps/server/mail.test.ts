import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { expect, it } from 'vitest'
import { startDemonstration } from '../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../modules/matching/contract.ts'
import { deliverOutbox } from '../../platform/server/mail/deliver-outbox.ts'
import { mailSender } from '../../platform/server/mail/open-mail-server.ts'
import { describeOnBothEngines } from '../../platform/server/testing/describe-on-both-engines.ts'
import { openTestInstance, type TestInstance } from './testing/open-test-instance.ts'

type Received = { readonly to: string; readonly raw: string; readonly messageId: string }

describeOnBothEngines('mail to a real SMTP server', (openTestDatabase) => {
  it('leaves once for each effect, in two parts, without its body staying behind', async () => {
    const instance = await publishedInstance()
    const { received, url, stop } = await startMailServer()
    const send = mailSender({ url, from: 'Binôme <binome@exemple.invalid>' })
    // Two processes deliver at once, and once more afterwards: each message is claimed by one of them.
    const now = () => instance.clock.now
    const sent = await Promise.all([1, 2].map(() => deliverOutbox(instance.database, send, now)))
    expect(sent[0]! + sent[1]!).toBe(92)
    expect(await deliverOutbox(instance.database, send, now)).toBe(0)

    expect(received).toHaveLength(92)
    expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(92)
    const { raw } = received[0]!
    for (const part of [
      'Content-Type: text/plain',
      'Content-Type: text/html',
      'Auto-Submitted: auto-generated',
    ]) {
      expect(raw).toContain(part)
    }
    const left = await instance.database.pool.query(
      'select count(*) from platform.outbox where text_body is not null',
    )
    expect(left.rows[0].count).toBe(0)
    await stop()
    await instance.stop()
  })

  it('waits for a server that is away, tries again later, and loses nothing', async () => {
    const instance = await publishedInstance()
    const away = mailSender({ url: 'smtp://127.0.0.1:9', from: 'binome@exemple.invalid' })
    expect(await deliverOutbox(instance.database, away, () => instance.clock.now)).toBe(0)
    const { received, url, stop } = await startMailServer()
    const back = mailSender({ url, from: 'binome@exemple.invalid' })
    expect(await deliverOutbox(instance.database, back, () => instance.clock.now)).toBe(0)
    instance.clock.now = new Date(Date.parse(instance.clock.now) + 2 * 60_000).toISOString()
    expect(await deliverOutbox(instance.database, back, () => instance.clock.now)).toBe(92)
    expect(received).toHaveLength(92)
    await stop()
    await instance.stop()
  })

  async function publishedInstance(): Promise<TestInstance> {
    const instance = await openTestInstance(await openTestDatabase())
    const lead = await instance.found()
    const { editionId } = await lead.ask(startDemonstration, {})
    const { run } = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: run.id, anyway: false })
    await instance.settle()
    return instance
  }
})

async function startMailServer() {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      text(stream).then(
        (raw) => {
          const messageId = /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? ''
          received.push({ to: session.envelope.rcptTo[0]!.address, raw, messageId })
          done()
        },
        (error: Error) => done(error),
      )
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(resolve))
  return { received, url: `smtp://127.0.0.1:${port}`, stop }
}
