import type { ApplicationState, Decision } from './contract.ts'

type Kept = {
  readonly inReviewSince: string
  readonly enrolledAt: string | null
  readonly withdrawnAt: string | null
}
type Sent = { readonly decision: Decision; readonly repliedAt: string | null }

/** Where an application stands, by the latest answer that was sent. What is only written counts for nothing here. */
export function applicationState(
  { enrolledAt, withdrawnAt }: Kept,
  latest: Sent | undefined,
): ApplicationState {
  if (withdrawnAt !== null) return 'withdrawn'
  if (enrolledAt !== null) return 'accepted'
  if (!latest) return 'undecided'
  const { decision, repliedAt } = latest
  if (decision === 'refuse') return 'refused'
  if (decision === 'wait') return 'waiting-list'
  return decision === 'ask' && repliedAt === null ? 'asked' : 'undecided'
}

/** Since when they wait for the team: from the first day, or from their reply to what was asked. Nobody waits who was told. */
export function waitsSince(kept: Kept, latest: Sent | undefined): string | null {
  if (applicationState(kept, latest) !== 'undecided') return null
  return latest?.repliedAt ?? kept.inReviewSince
}

/** A no and a yes that were sent stay; somebody on the waiting list, or who was asked for more, gets another answer. */
export function whyNotDecide(state: ApplicationState): 'withdrawn' | 'already-answered' | undefined {
  if (state === 'withdrawn') return 'withdrawn'
  return state === 'accepted' || state === 'refused' ? 'already-answered' : undefined
}

export type GradingNow = {
  readonly state: ApplicationState
  readonly isOver: boolean
  /** One of the first three, and others after them. */
  readonly calibrates: boolean
  readonly firstLeft: number
  readonly givenAt: string | null
}

/** Grades are given until names are shown or an answer is sent; the first three come first, and their grades stay as given. */
export function whyNotGrade({ state, isOver, calibrates, firstLeft, givenAt }: GradingNow) {
  if (state === 'withdrawn') return 'withdrawn' as const
  if (isOver) return 'grading-over' as const
  if (state === 'accepted' || state === 'refused') return 'already-answered' as const
  if (calibrates) return givenAt === null ? undefined : ('given-for-good' as const)
  return firstLeft > 0 ? ('calibrate-first' as const) : undefined
}
