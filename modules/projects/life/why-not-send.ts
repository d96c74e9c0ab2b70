import type { DeliverableState, ProjectStatus } from '../contract/project.ts'

type Sending = {
  readonly status: ProjectStatus
  readonly state: DeliverableState
  readonly hasSomething: boolean
}

export function whyNotSend({
  status,
  state,
  hasSomething,
}: Sending): 'not-agreed' | 'not-running' | 'already-accepted' | 'nothing-sent' | undefined {
  if (state === 'proposed') return 'not-agreed'
  if (state === 'accepted') return 'already-accepted'
  if (status !== 'running') return 'not-running'
  return hasSomething ? undefined : 'nothing-sent'
}
