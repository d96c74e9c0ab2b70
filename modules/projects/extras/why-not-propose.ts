import type { ExtraState } from '../contract/extras.ts'
import type { DeliverableState, ProjectStatus } from '../contract/project.ts'

type Now = {
  readonly status: ProjectStatus
  readonly state: ExtraState
  /** When all is to be done, as it is agreed now. */
  readonly endsOn: string | null
  readonly today: string
  readonly deliverables: number
  /** Of what would be replaced; null where it is not of this project. */
  readonly replaced: DeliverableState | null
}
type Ways = {
  readonly more: {
    readonly endsOn: string | null
    readonly cents: number
    readonly juniorsCents: number
  } | null
  readonly replacesId: string | null
}
type Reason =
  | 'not-now'
  | 'already-answered'
  | 'nothing-proposed'
  | 'not-later'
  | 'pay-above-budget'
  | 'not-replaceable'
  | 'too-many-deliverables'

export const mostDeliverables = 20

/** More is asked for once the brief is closed to the client, until the project is. */
export const isOpenToMore = (status: ProjectStatus) => status === 'running' || status === 'delivered'

/** More takes a later day, or none; it replaces what nothing was sent of; what the client has answered stays. */
export function whyNotPropose(
  { status, state, endsOn, today, deliverables, replaced }: Now,
  { more, replacesId }: Ways,
): Reason | undefined {
  if (!isOpenToMore(status)) return 'not-now'
  if (state === 'agreed' || state === 'declined') return 'already-answered'
  if (!more && replacesId === null) return 'nothing-proposed'
  if (more?.endsOn && (more.endsOn <= (endsOn ?? '') || more.endsOn < today)) return 'not-later'
  if (more && more.juniorsCents > more.cents) return 'pay-above-budget'
  if (replacesId !== null && replaced !== 'wanted') return 'not-replaceable'
  return more && deliverables >= mostDeliverables ? 'too-many-deliverables' : undefined
}
