import type { Said, Sentence } from '../../sentences/sentence.ts'

export const checkKinds = [
  'no-reason',
  'last-choice',
  'low-score',
  'unknown-time-zone',
  'missing-answer',
  'far',
  'near-tie',
  'distant-families',
] as const
export type CheckKind = (typeof checkKinds)[number]

/** Something to look at before publishing: a badge (`label`) and a sentence. `key` and `values` are the sentence's. */
export type Check = Sentence & {
  readonly kind: CheckKind
  readonly tone: 'care' | 'waiting'
  readonly label: Sentence
  /** Who else is concerned (the other mentor of a near tie). */
  readonly memberIds: readonly string[]
  readonly criterion: Said | null
}

export function check(
  kind: CheckKind,
  tone: Check['tone'],
  said: Sentence,
  label: Sentence,
  memberIds: readonly string[],
  criterion: Said | null,
): Check {
  return { ...said, kind, tone, label, memberIds, criterion }
}
