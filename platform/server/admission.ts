import { CallerGone } from './http/caller-signal.ts'

/** More is asked than can be done in time: better said at once than after a long wait. Answered as 503. */
export class Busy extends Error {
  override readonly name = 'Busy'
}

export type Admission = {
  /**
   * Runs `work` when its turn comes. Throws `Busy` when too many wait already or the turn does not come in time, and
   * `CallerGone` when who asked has left meanwhile: then nothing was begun.
   */
  <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>
  /** Whether who comes now is refused at once: to be asked before anything is prepared for them. */
  readonly isFull: () => boolean
}

export type AdmissionLimits = {
  readonly atOnce: number
  readonly mostWaiting: number
  readonly longestWaitMs: number
}

/** A door that lets so many in at once, first come first served. */
export function openAdmission({ atOnce, mostWaiting, longestWaitMs }: AdmissionLimits): Admission {
  let inside = 0
  // In the order of their coming; a turn given is a turn taken off.
  const waiting = new Set<() => void>()

  const turn = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      if (isFull()) return reject(new Busy('Too many are waiting.'))
      const settle = (end: () => void) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', leave)
        waiting.delete(enter)
        end()
      }
      const enter = () => settle(resolve)
      const leave = () => settle(() => reject(signal?.reason ?? new CallerGone('The caller has gone.')))
      const timer = setTimeout(() => settle(() => reject(new Busy('No turn in time.'))), longestWaitMs)
      signal?.addEventListener('abort', leave, { once: true })
      waiting.add(enter)
    })

  const isFull = () => waiting.size >= mostWaiting

  const admit = async <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    if (signal?.aborted) throw signal.reason
    if (inside < atOnce && waiting.size === 0) inside += 1
    // Who gives up a turn hands it on: `inside` stays as it is.
    else await turn(signal)
    try {
      return await work()
    } finally {
      const [next] = waiting
      if (next) next()
      else inside -= 1
    }
  }
  return Object.assign(admit, { isFull })
}
