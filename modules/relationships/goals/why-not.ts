import type { GoalState, PartyRole } from '../contract.ts'

export const mostGoals = 5

/** In the words of who is accompanied; peers are both. */
export const mayWriteGoals = (role: PartyRole) => role !== 'mentor'

type Written = { readonly id: string; readonly state: GoalState }

/** Five at most that are not set aside: `kept` is what this one becomes. */
export function isOneTooMany(
  goals: readonly Written[],
  kept: { id: string | null; state: GoalState },
): boolean {
  if (kept.state === 'set-aside') return false
  return goals.filter(({ id, state }) => id !== kept.id && state !== 'set-aside').length >= mostGoals
}
