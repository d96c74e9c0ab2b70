import type { ExtraState } from '../contract/extras.ts'

type Kept = {
  readonly proposedAt: string | null
  readonly refusedAt: string | null
  readonly answer: 'more' | 'instead' | 'no' | null
}

/** Whose turn it is with what the client asked for, or how it ended. */
export function extraStateOf({ proposedAt, refusedAt, answer }: Kept): ExtraState {
  if (answer !== null) return answer === 'no' ? 'declined' : 'agreed'
  if (refusedAt !== null) return 'refused'
  return proposedAt === null ? 'asked' : 'proposed'
}
