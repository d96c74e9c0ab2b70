import type { Policy } from '../../rules.ts'
import type { PolicyEdit } from './policy-edit.ts'

/** What was decided, in order, so that each decision can be taken back and given again. */
export type History = {
  readonly policy: Policy
  readonly past: readonly Step[]
  readonly future: readonly Step[]
  /** The criterion whose slider is being moved: its positions are one decision until it is let go. */
  readonly moving: string | null
}

/** `policy` is the other end of the step: before it in `past`, after it in `future`. */
export type Step = { readonly policy: Policy; readonly edit: PolicyEdit }

const mostSteps = 200

export function beginHistory(policy: Policy): History {
  return { policy, past: [], future: [], moving: null }
}

export function record(history: History, edit: PolicyEdit, policy: Policy): History {
  if (policy === history.policy) return history
  const moving = edit.kind === 'weight' ? edit.criterionId : null
  const goesOn = moving !== null && moving === history.moving
  const before = goesOn ? history.past.at(-1)!.policy : history.policy
  const past = goesOn ? history.past.slice(0, -1) : history.past
  return { policy, past: [...past, { policy: before, edit }].slice(-mostSteps), future: [], moving }
}

/** The slider was let go: its next move is another decision. */
export function settle(history: History): History {
  return history.moving === null ? history : { ...history, moving: null }
}

export function undo({ policy, past, future }: History): History | null {
  const last = past.at(-1)
  if (!last) return null
  return {
    policy: last.policy,
    past: past.slice(0, -1),
    future: [{ policy, edit: last.edit }, ...future],
    moving: null,
  }
}

/** As it was when this policy stood, by taking back or giving again; a slider's passing position is just taken. */
export function backTo(history: History, policy: Policy): History {
  for (let one: History | null = history; one; one = undo(one)) if (one.policy === policy) return one
  for (let one: History | null = history; one; one = redo(one)) if (one.policy === policy) return one
  return { ...history, policy, moving: null }
}

export function redo({ policy, past, future }: History): History | null {
  const [next, ...rest] = future
  if (!next) return null
  return { policy: next.policy, past: [...past, { policy, edit: next.edit }], future: rest, moving: null }
}
