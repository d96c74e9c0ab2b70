import type { Logger } from 'pino'
import type { Database } from '../database/index.ts'
import { renewLeases } from './claim-mail.ts'
import { openKeeper } from './keep-outcomes.ts'
import type { MailServer } from './open-mail-server.ts'
import { runLane } from './run-lane.ts'
import { openServerState } from './server-state.ts'

export type Delivery = {
  /** Looks for mail now instead of at the next poll. */
  readonly wake: () => void
  /** Sends everything that is due and can be; for tests, the command line and a graceful stop. */
  readonly settle: () => Promise<void>
  /** What is under way ends, what was only claimed is given back, connections close. */
  readonly stop: () => Promise<void>
}

type Parts = { readonly database: Database; readonly now: () => string; readonly log: Logger }

const renewMs = 20_000

/**
 * The mail of one process, beside its jobs and not behind them: somebody waits for a sign-in link while hundreds of
 * pairs are written. Without a mail server, mail stays in the outbox page.
 */
export function startDelivery(parts: Parts, mailServer: MailServer | null, pollMs = 2000): Delivery {
  if (!mailServer) return { wake: () => undefined, settle: nothing, stop: nothing }
  const { database, log } = parts
  let stopped = false
  const isStopped = () => stopped
  const held = new Set<string>()
  const server = openServerState()
  const keep = openKeeper(database, log, isStopped)
  const lanes = mailServer.lanes.map((lane) => runLane({ ...parts, lane, server, keep, held, isStopped }))

  const wake = () => lanes.forEach((lane) => lane.wake())
  const idle = () => Promise.all(lanes.map((lane) => lane.idle()))
  const renew = () => {
    if (held.size === 0) return
    renewLeases(database, [...held]).catch(({ name }: Error) => log.error({ name }, 'leases not renewed'))
  }
  const timers = [setInterval(wake, pollMs), setInterval(renew, renewMs)]
  return {
    wake,
    settle: async () => {
      await idle()
      wake()
      await idle()
    },
    stop: async () => {
      stopped = true
      for (const timer of timers) clearInterval(timer)
      await idle()
      mailServer.close()
    },
  }
}

const nothing = () => Promise.resolve()
