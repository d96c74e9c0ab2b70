import { compareIds } from './hash-order.ts'
import { MatchingRefusal } from './matching-refusal.ts'

/** Throws `duplicate-id`, naming each id that comes twice on one side. */
export function refuseDuplicateIds(people: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of people) (seen.has(id) ? twice : seen).add(id)
  if (twice.size > 0) throw new MatchingRefusal('duplicate-id', [...twice].toSorted(compareIds))
}

/** Throws `bad-capacity` unless wants, min and max are integers from 0 to 50 with min at most max. */
export function refuseBadCapacities(
  mentees: readonly { readonly id: string; readonly wants: number }[],
  mentors: readonly { readonly id: string; readonly min: number; readonly max: number }[],
): void {
  const bad = [
    ...mentees.filter(({ wants }) => !isPlaces(wants)),
    ...mentors.filter(({ min, max }) => !isPlaces(min) || !isPlaces(max) || min > max),
  ]
  if (bad.length > 0) throw new MatchingRefusal('bad-capacity', bad.map(({ id }) => id).toSorted(compareIds))
}

function isPlaces(places: number): boolean {
  return Number.isInteger(places) && places >= 0 && places <= 50
}
