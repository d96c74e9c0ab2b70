import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Cohort, InputRefusal, Policy } from '../../rules.ts'
import { progressFeed, type ProgressFeed } from './progress-feed.ts'
import type { AnswerOf, AskOf, Picture, SolveKind, Solved } from './solve-protocol.ts'
import { takeWorker, type TakenWorker } from './spare-worker.ts'

export type Solver = {
  /** The last result that could be drawn; it stays while the next one is being solved. */
  picture: Picture | null
  /** Why the policy on the screen allows no pairs; null when it does. */
  refusal: InputRefusal | null
  /** Grows with each answer: what was read under another number is out of date. */
  version: number
  solving: boolean
  progress: ProgressFeed
  /** The solving of this policy was stopped before there was anything to draw. */
  stopped: boolean
  /** Ends the solving, and gives the policy of the last answer: null before the first one. */
  stop: () => Policy | null
  /** Goes on after a stop. */
  resume: () => void
  /** Our fault, never the person's. */
  fault: Error | null
  ask: <Kind extends SolveKind>(kind: Kind, ask: AskOf<Kind>) => Promise<AnswerOf<Kind>>
}

type State = Pick<Solver, 'picture' | 'refusal' | 'version' | 'fault'> & { policy: Policy | null }
const nothing: State = { picture: null, refusal: null, version: 0, fault: null, policy: null }

/** Keeps the pairs of a cohort solved under the policy of the moment, in a worker of its own. One cohort a use. */
export function useSolver(cohort: Cohort, policy: Policy, weekOf: string): Solver {
  const [state, setState] = useState(nothing)
  const [progress] = useState(progressFeed)
  // Each stop ends a worker, and another begins.
  const [lives, setLives] = useState(0)
  const [stoppedAt, setStoppedAt] = useState<Policy | null>(null)
  const running = useRef<TakenWorker | null>(null)
  const asked = useRef<Policy | null>(null)
  const stopped = stoppedAt === policy && state.policy === null

  useEffect(() => {
    const taken = takeWorker((fault) => setState((before) => ({ ...before, fault })))
    running.current = taken
    return () => {
      running.current = null
      asked.current = null
      taken.release()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each stop wants another worker
  }, [lives])

  useEffect(() => {
    const worker = running.current
    if (!worker || asked.current === policy || stopped) return
    const { ask, give, rematch } = worker.client
    give(cohort)
    progress.tell(null)
    const answer =
      asked.current === null
        ? ask('match', { policy, weekOf }, progress.tell)
        : rematch(policy, progress.tell)
    asked.current = policy
    answer.then(
      (solved) => solved && running.current === worker && setState((before) => after(before, solved, policy)),
      (fault: Error) => running.current === worker && setState((before) => ({ ...before, fault })),
    )
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another worker knows nothing yet: it is asked anew
  }, [cohort, policy, weekOf, lives, stopped, progress])

  const ask = useCallback<Solver['ask']>((kind, what) => {
    if (!running.current) return Promise.reject(new Error('The worker has not started yet.'))
    return running.current.client.ask(kind, what)
  }, [])
  const stop = useCallback(() => {
    const worker = running.current
    running.current = null
    worker?.end()
    setStoppedAt(policy)
    setLives((before) => before + 1)
    return state.policy
  }, [policy, state.policy])
  const resume = useCallback(() => setStoppedAt(null), [])
  const solving = state.fault === null && state.policy !== policy && !stopped
  return useMemo(
    () => ({ ...state, solving, progress, stopped, stop, resume, ask }),
    [state, solving, progress, stopped, stop, resume, ask],
  )
}

function after(before: State, solved: Solved, policy: Policy): State {
  return {
    version: before.version + 1,
    picture: 'picture' in solved ? solved.picture : before.picture,
    refusal: 'refusal' in solved ? solved.refusal : null,
    fault: null,
    policy,
  }
}
