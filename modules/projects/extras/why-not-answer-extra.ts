import type { ExtraState } from '../contract/extras.ts'
import type { DeliverableState, ProjectStatus } from '../contract/project.ts'
import { isOpenToMore, mostDeliverables } from './why-not-propose.ts'

type Now = {
  readonly status: ProjectStatus
  readonly state: ExtraState
  readonly revision: number
  readonly adds: boolean
  readonly deliverables: number
  readonly replaced: DeliverableState | null
}
type Said = { readonly answer: 'more' | 'instead' | 'no'; readonly proposal: number }
type Reason =
  | 'not-now'
  | 'already-answered'
  | 'proposal-changed'
  | 'not-replaceable'
  | 'too-many-deliverables'

/** Once, to the very proposal that was read, in a way that it offers; no is said to a wish, too. */
export function whyNotAnswerExtra(
  { status, state, revision, adds, deliverables, replaced }: Now,
  { answer, proposal }: Said,
): Reason | undefined {
  if (!isOpenToMore(status)) return 'not-now'
  if (state !== 'asked' && state !== 'proposed') return 'already-answered'
  if (proposal !== revision) return 'proposal-changed'
  if (answer === 'no') return undefined
  if (state === 'asked' || (answer === 'more' && !adds)) return 'proposal-changed'
  if (answer === 'instead') return replaced === 'wanted' ? undefined : 'not-replaceable'
  return deliverables >= mostDeliverables ? 'too-many-deliverables' : undefined
}
