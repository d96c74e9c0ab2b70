import { overlap, type Span } from './hour-after-absence.ts'

type Covered = {
  /** As it was before the absence, and what it is now. */
  readonly stood: Span
  readonly sequence: number
  readonly present: { readonly sequence: number; readonly isAgreed: boolean; readonly isOver: boolean }
}

/**
 * A date that an absence moved or called off stands again where nobody has touched it since, the other has not agreed to
 * the new one, and its hour is to come and still free for both.
 */
export function mayComeBack(
  { stood, sequence, present }: Covered,
  busy: readonly Span[],
  now: string,
): boolean {
  if (present.sequence !== sequence || present.isAgreed || present.isOver) return false
  return stood.startsAt > now && busy.every((span) => !overlap(span, stood))
}
