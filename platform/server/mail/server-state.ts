import { askServerAgainAt } from './pauses.ts'

/** Interruptions in a row after which it is no longer the message that is in doubt. */
const mostInterruptions = 10

/** Whether the mail server answers, as all lanes of one process know it. */
export type ServerState = {
  readonly answered: () => void
  readonly away: (now: string) => void
  readonly interrupted: (now: string) => void
  /** False while it is left alone. */
  readonly mayBeAsked: (now: string) => boolean
  /** True after a failure, until it answers: then one message asks, and not a batch. */
  readonly isInDoubt: () => boolean
}

export function openServerState(): ServerState {
  let failures = 0
  let interruptions = 0
  let askAgainAt = ''
  const away = (now: string, mostSeconds = 60) => {
    // Several connections notice one absence: it counts once.
    if (now < askAgainAt) return
    failures += 1
    askAgainAt = askServerAgainAt(now, failures, mostSeconds)
  }
  return {
    answered: () => {
      failures = 0
      interruptions = 0
      askAgainAt = ''
    },
    away: (now) => away(now),
    interrupted: (now) => {
      interruptions += 1
      // Sooner than where nobody answers: one that it takes may stand behind many at which it hangs up.
      if (interruptions >= mostInterruptions) away(now, 5)
    },
    mayBeAsked: (now) => now >= askAgainAt,
    isInDoubt: () => failures > 0,
  }
}
