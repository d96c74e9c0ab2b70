import type { Listener } from '../facts.ts'
import { dispatchFacts } from './dispatch-facts.ts'
import { openLane } from './lane.ts'
import { runLongJob } from './run-long-job.ts'
import { runShortJob, type JobParts } from './run-short-job.ts'
import { takingInTurn } from './take-job.ts'

export type Work = {
  /** Looks for work now instead of at the next poll. */
  readonly wake: () => void
  /** Does everything that is due, until nothing is left; for tests, the command line and a graceful stop. */
  readonly settle: () => Promise<void>
  /** Lets short work end, interrupts long work, and begins no other. */
  readonly stop: () => Promise<void>
}

export type WorkParts = JobParts & { readonly listeners: readonly Listener[] }

// A solve and an export may last minutes: beside each other, and beside everything short.
const longLanes = 2

/** Facts and jobs of one process, in lanes: a long job keeps no short one waiting. */
export function startWork(parts: WorkParts, pollMs = 2000): Work {
  const { machinery, listeners } = parts
  const { database, log } = machinery
  const stopping = new AbortController()

  const takeShort = takingInTurn()
  const short = openLane(() => runShortJob(parts, takeShort), log)
  const facts = openLane(async () => {
    const dispatched = await dispatchFacts(database, listeners, machinery.now())
    if (dispatched > 0) short.wake()
    return dispatched > 0
  }, log)
  const long = Array.from({ length: longLanes }, () => {
    const take = takingInTurn()
    return openLane(() => runLongJob(parts, take, stopping.signal), log)
  })
  const lanes = [facts, short, ...long]
  const wake = () => lanes.forEach((lane) => lane.wake())
  const timer = setInterval(wake, pollMs)
  return {
    wake,
    settle: async () => {
      // What a lane does on its own meanwhile counts too: a fact it dispatches is a job that another found missing.
      const done = () => lanes.reduce((sum, lane) => sum + lane.done(), 0)
      for (let before = -1; before !== done();) {
        before = done()
        await Promise.all(lanes.map((lane) => lane.drain()))
      }
    },
    stop: async () => {
      clearInterval(timer)
      stopping.abort(new Error('The process stops.'))
      await Promise.all(lanes.map((lane) => lane.stop()))
    },
  }
}
