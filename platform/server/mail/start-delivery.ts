import type { Logger } from 'pino'
import type { Database } from '../database/index.ts'
import { deliverOutbox, type SendMail } from './deliver-outbox.ts'

export type Delivery = {
  /** Looks for mail now instead of at the next poll. */
  readonly wake: () => void
  /** Sends everything that is due; for tests, the command line and a graceful stop. */
  readonly settle: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Parts = { readonly database: Database; readonly now: () => string; readonly log: Logger }

/**
 * The mail of one process, beside its jobs and not behind them: somebody waits for a sign-in link while hundreds of
 * pairs are written. Without `sendMail`, mail stays in the outbox page.
 */
export function startDelivery(
  { database, now, log }: Parts,
  sendMail: SendMail | null,
  pollMs = 2000,
): Delivery {
  let running: Promise<void> = Promise.resolve()
  let wanted = false
  let stopped = false

  const round = async () => {
    if (sendMail && !stopped) await deliverOutbox(database, sendMail, now)
  }
  const attempt = () =>
    round().catch((error: Error) =>
      log.error({ name: error.name, message: error.message }, 'delivery failed'),
    )
  const wake = () => {
    if (wanted || stopped) return
    wanted = true
    running = running.then(() => {
      wanted = false
      return attempt()
    })
  }
  const timer = setInterval(wake, pollMs)
  return {
    wake,
    settle: async () => {
      await running
      await round()
    },
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
