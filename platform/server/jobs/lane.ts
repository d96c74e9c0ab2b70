import type { Logger } from 'pino'

/** One thing after another: rounds of the same work, never two at once. */
export type Lane = {
  /** Works soon, until nothing is left; asked for twice before it begins, it begins once. */
  readonly wake: () => void
  /** Works until nothing is left. Throws what the work throws. */
  readonly drain: () => Promise<void>
  /** How many pieces it has done since it opened. */
  readonly done: () => number
  /** Resolves once nothing runs; it then begins nothing again. */
  readonly stop: () => Promise<void>
}

/** `doNext` does the next piece and gives false when there is none. What it throws is logged; the next wake tries again. */
export function openLane(doNext: () => Promise<boolean>, log: Logger): Lane {
  let running: Promise<unknown> = Promise.resolve()
  let wanted = false
  let stopped = false
  let done = 0

  const workOff = async () => {
    while (!stopped && (await doNext())) done += 1
  }
  const afterThat = <T>(work: () => Promise<T>) => {
    const next = running.then(work)
    running = next.catch(() => undefined)
    return next
  }
  return {
    wake: () => {
      if (wanted || stopped) return
      wanted = true
      afterThat(() => {
        wanted = false
        return workOff()
      }).catch((error: Error & { code?: string }) =>
        log.error({ name: error.name, code: error.code }, 'work failed'),
      )
    },
    drain: () => afterThat(workOff),
    done: () => done,
    stop: async () => {
      stopped = true
      await running
    },
  }
}
