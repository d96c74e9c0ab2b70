import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Cohort, InputRefusal, Policy } from '../../rules.ts'
import type { SolveClient } from './solve-client.ts'
import type { AnswerOf, AskOf, Picture, SolveKind, Solved } from './solve-protocol.ts'
import { takeWorker } from './spare-worker.ts'

export type Solver = {
  /** The last result that could be drawn; it stays while the next one is being solved. */
  picture: Picture | null
  /** Why the policy on the screen allows no pairs; null when it does. */
  refusal: InputRefusal | null
  /** Grows with each answer: what was read under another number is out of date. */
  version: number
  solving: boolean
  /** Our fault, never the person's. */
  fault: Error | null
  ask: <Kind extends SolveKind>(kind: Kind, ask: AskOf<Kind>) => Promise<AnswerOf<Kind>>
}

type State = Pick<Solver, 'picture' | 'refusal' | 'version' | 'fault'> & { policy: Policy | null }
const nothing: State = { picture: null, refusal: null, version: 0, fault: null, policy: null }

/** Keeps the pairs of a cohort solved under the policy of the moment, in a worker of its own. One cohort a use. */
export function useSolver(cohort: Cohort, policy: Policy, weekOf: string): Solver {
  const [state, setState] = useState(nothing)
  const client = useRef<SolveClient | null>(null)
  const asked = useRef<Policy | null>(null)

  useEffect(() => {
    const taken = takeWorker((fault) => setState((before) => ({ ...before, fault })))
    client.current = taken.client
    return () => {
      client.current = null
      asked.current = null
      taken.release()
    }
  }, [])

  useEffect(() => {
    const solver = client.current
    if (!solver || asked.current === policy) return
    const answer =
      asked.current === null ? solver.ask('match', { cohort, policy, weekOf }) : solver.rematch(policy)
    asked.current = policy
    answer.then(
      (solved) => solved && client.current === solver && setState((before) => after(before, solved, policy)),
      (fault: Error) => client.current === solver && setState((before) => ({ ...before, fault })),
    )
  }, [cohort, policy, weekOf])

  const ask = useCallback<Solver['ask']>((kind, what) => {
    if (!client.current) return Promise.reject(new Error('The worker has not started yet.'))
    return client.current.ask(kind, what)
  }, [])
  const solving = state.fault === null && state.policy !== policy
  return useMemo(() => ({ ...state, solving, ask }), [state, solving, ask])
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
