import type { DeliverableState } from '../contract/project.ts'

type Sent = { readonly answer: 'accepted' | 'change' | null }

/** Where a deliverable is, by the latest version sent. */
export function stateOf(
  { agreedAt }: { readonly agreedAt: string | null },
  latest: Sent | undefined,
): DeliverableState {
  if (latest) return latest.answer ?? 'sent'
  return agreedAt === null ? 'proposed' : 'wanted'
}
