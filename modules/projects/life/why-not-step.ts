import type { Missing } from '../contract/brief.ts'
import type { ProjectStatus } from '../contract/project.ts'

type Now = {
  readonly status: ProjectStatus
  readonly missing: readonly Missing[]
  /** Deliverables that the client wrote or said yes to. */
  readonly agreed: number
  readonly hasMentor: boolean
  readonly juniors: number
}
type Reason = 'brief-incomplete' | 'no-deliverable-agreed' | 'no-team' | 'no-mentor' | 'not-now'

/** Call, selection, team, running, delivered, closed: one on, or back to the call as long as nobody is in the team. */
export function whyNotStep(
  { status, missing, agreed, hasMentor, juniors }: Now,
  to: 'call' | 'selection' | 'running' | 'closed',
): Reason | undefined {
  if (to === 'closed') return status === 'closed' ? 'not-now' : undefined
  if (to === 'call') return status === 'selection' ? undefined : 'not-now'
  if (to === 'selection') {
    if (status !== 'call') return 'not-now'
    // What is to be delivered is agreed at the launch: people may be chosen before it is said.
    return missing.some((key) => key !== 'deliverables') ? 'brief-incomplete' : undefined
  }
  if (status !== 'team') return status === 'selection' || status === 'call' ? 'no-team' : 'not-now'
  if (agreed === 0) return 'no-deliverable-agreed'
  if (missing.length > 0) return 'brief-incomplete'
  if (!hasMentor) return 'no-mentor'
  return juniors === 0 ? 'no-team' : undefined
}
