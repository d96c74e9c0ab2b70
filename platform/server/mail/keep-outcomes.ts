import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Database } from '../database/index.ts'
import { writeOutcomes, type Outcome } from './write-outcomes.ts'

export type KeepOutcome = (outcome: Outcome) => Promise<void>

/**
 * Writes outcomes as they come, those that come meanwhile together. A mark that cannot be written is tried until it
 * can: a message that was accepted and not marked would leave twice.
 */
export function openKeeper(database: Database, log: Logger, isStopped: () => boolean): KeepOutcome {
  type Waiting = { readonly outcome: Outcome; readonly done: () => void }
  let waiting: Waiting[] = []
  let isWriting = false

  const flush = async () => {
    if (isWriting) return
    isWriting = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await writeInTheEnd(batch.map(({ outcome }) => outcome))
      for (const { done } of batch) done()
    }
    isWriting = false
  }

  const writeInTheEnd = async (outcomes: readonly Outcome[]) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await writeOutcomes(database, outcomes)
      } catch (error) {
        const { name, code } = error as { name: string; code?: string }
        log.error({ name, code, mails: outcomes.length }, 'what became of mail is not written yet')
        if (isStopped() && attempt >= 3) return
        await wait(Math.min(5000, 100 * 2 ** attempt))
      }
    }
  }

  return (outcome) =>
    new Promise((done) => {
      waiting.push({ outcome, done })
      void flush()
    })
}
