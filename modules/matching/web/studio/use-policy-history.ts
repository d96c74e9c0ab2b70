import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Cohort, Policy } from '../../rules.ts'
import { backTo, beginHistory, record, redo, settle, undo, type History, type Step } from './history.ts'
import { applyEdit, type PolicyEdit } from './policy-edit.ts'

export type PolicyHistory = {
  policy: Policy
  edit: (edit: PolicyEdit) => void
  settle: () => void
  /** What was just taken back or given again; undefined when there was nothing. */
  undo: () => Step | undefined
  redo: () => Step | undefined
  /** The policy as it stood: what came after can be given again. */
  backTo: (policy: Policy) => void
  canUndo: boolean
  canRedo: boolean
}

/** The policy on the screen with its past. `onChange` hears each new one. */
export function usePolicyHistory(
  cohort: Cohort,
  first: Policy,
  onChange: ((policy: Policy) => void) | undefined,
): PolicyHistory {
  const [history, setHistory] = useState(() => beginHistory(first))
  // Two keys may be pressed before the screen is drawn again: the second must build on the first.
  const latest = useRef(history)
  const capacities = useMemo(
    () => new Map(cohort.members.map(({ id, capacity }) => [id, capacity])),
    [cohort],
  )
  const heard = useRef(onChange)
  useEffect(() => {
    heard.current = onChange
  }, [onChange])

  const become = useCallback((next: History) => {
    const before = latest.current.policy
    latest.current = next
    setHistory(next)
    if (next.policy !== before) heard.current?.(next.policy)
  }, [])
  const edit = useCallback(
    (one: PolicyEdit) => {
      const { policy } = latest.current
      become(
        record(
          latest.current,
          one,
          applyEdit(policy, one, (id) => capacities.get(id) ?? 1),
        ),
      )
    },
    [become, capacities],
  )
  const back = useCallback(() => {
    const step = latest.current.past.at(-1)
    const next = undo(latest.current)
    if (next) become(next)
    return step
  }, [become])
  const again = useCallback(() => {
    const step = latest.current.future[0]
    const next = redo(latest.current)
    if (next) become(next)
    return step
  }, [become])
  const backToPolicy = useCallback((policy: Policy) => become(backTo(latest.current, policy)), [become])
  const letGo = useCallback(() => become(settle(latest.current)), [become])

  return {
    policy: history.policy,
    edit,
    settle: letGo,
    undo: back,
    redo: again,
    backTo: backToPolicy,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  }
}
