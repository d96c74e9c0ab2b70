import type { DeliverableState } from '../contract/project.ts'

/** How a deliverable ended in a project that is closed: nobody's turn any more. */
export const endedAs = (state: DeliverableState): 'accepted' | 'unanswered' | 'undelivered' =>
  state === 'accepted' ? 'accepted' : state === 'sent' || state === 'proposed' ? 'unanswered' : 'undelivered'
