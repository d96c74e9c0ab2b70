import type { Logger } from 'pino'
import { dispatchFacts } from './dispatch-facts.ts'
import { runJobs, type JobParts } from './run-jobs.ts'

export type Work = {
  /** Looks for work now instead of at the next poll. */
  readonly wake: () => void
  /** Does everything that is due, until nothing is left; for tests, the command line and a graceful stop. */
  readonly settle: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Facts and jobs of one process, one round at a time. */
export function startWork(parts: JobParts, log: Logger, pollMs = 2000): Work {
  let running: Promise<void> = Promise.resolve()
  let wanted = false
  let stopped = false

  const round = async () => {
    const { machinery, queue, listeners } = parts
    for (let busy = true; busy && !stopped;) {
      const dispatched = await dispatchFacts(machinery.database, queue, listeners, machinery.now())
      const ran = await runJobs(parts)
      busy = dispatched + ran > 0
    }
  }
  const attempt = () =>
    round().catch((error: Error) => log.error({ name: error.name, message: error.message }, 'work failed'))
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
