import {
  turned,
  type Criterion,
  type MatchingGoal,
  type NotedPair,
  type PairIds,
  type Policy,
  type Quota,
} from '../../rules.ts'

/** One decision of the team, small enough to be undone and to be named. */
export type PolicyEdit =
  | { readonly kind: 'goal'; readonly goal: MatchingGoal }
  | { readonly kind: 'weight'; readonly criterionId: string; readonly weight: number }
  | { readonly kind: 'add-criterion'; readonly criterion: Criterion }
  | { readonly kind: 'remove-criterion'; readonly criterionId: string }
  | { readonly kind: 'turn-criterion'; readonly criterionId: string; readonly direction: Direction }
  | { readonly kind: 'veto'; readonly vetoId: string; readonly on: boolean }
  /** One after the last is added; null removes. */
  | { readonly kind: 'quota'; readonly at: number; readonly quota: Quota | null }
  | { readonly kind: 'lock' | 'unlock' | 'avoid' | 'allow'; readonly pair: PairIds }
  | { readonly kind: 'note'; readonly pair: PairIds; readonly note: string }

/** Who is ahead of whom, where a criterion compares levels. */
export type Direction = Parameters<typeof turned>[1]

/** How many pairs a member takes. */
export type CapacityOf = (memberId: string) => number

/** The policy after an edit; the same object when nothing changes. */
export function applyEdit(policy: Policy, edit: PolicyEdit, capacityOf: CapacityOf): Policy {
  switch (edit.kind) {
    case 'goal':
      return policy.goal === edit.goal ? policy : { ...policy, goal: edit.goal }
    case 'weight':
      return changed(policy, 'criteria', edit.criterionId, { weight: edit.weight })
    case 'add-criterion':
      if (policy.criteria.some(({ id }) => id === edit.criterion.id)) return policy
      return { ...policy, criteria: [...policy.criteria, edit.criterion] }
    case 'remove-criterion':
      return { ...policy, criteria: policy.criteria.filter(({ id }) => id !== edit.criterionId) }
    case 'turn-criterion':
      return {
        ...policy,
        criteria: policy.criteria.map((one) =>
          one.id === edit.criterionId ? { ...one, measure: turned(one.measure, edit.direction) } : one,
        ),
      }
    case 'veto':
      return changed(policy, 'vetoes', edit.vetoId, { on: edit.on })
    case 'quota':
      return { ...policy, quotas: policy.quotas.toSpliced(edit.at, 1, ...(edit.quota ? [edit.quota] : [])) }
    case 'lock':
      return {
        ...policy,
        locks: withLock(policy.locks, edit.pair, capacityOf),
        avoided: without(policy.avoided, edit.pair),
      }
    case 'avoid':
      return {
        ...policy,
        locks: without(policy.locks, edit.pair),
        avoided: [...without(policy.avoided, edit.pair), idsOf(edit.pair)],
      }
    case 'unlock':
      return { ...policy, locks: without(policy.locks, edit.pair) }
    case 'allow':
      return { ...policy, avoided: without(policy.avoided, edit.pair) }
    case 'note':
      return {
        ...policy,
        locks: withNote(policy.locks, edit.pair, edit.note),
        avoided: withNote(policy.avoided, edit.pair, edit.note),
      }
  }
}

export function isSamePair(one: PairIds, other: PairIds): boolean {
  return one.menteeId === other.menteeId && one.mentorId === other.mentorId
}

/** A pair as the key of a map or of a row. */
export function pairKey({ menteeId, mentorId }: PairIds): string {
  return `${menteeId} ${mentorId}`
}

function changed<List extends 'criteria' | 'vetoes'>(
  policy: Policy,
  list: List,
  id: string,
  change: Partial<Policy[List][number]>,
): Policy {
  return { ...policy, [list]: policy[list].map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

// A lock takes a place. When a person has none left for the new one, the oldest lock gives way: locks beyond
// somebody's places would make the whole matching impossible.
function withLock(locks: readonly NotedPair[], pair: PairIds, capacityOf: CapacityOf): NotedPair[] {
  const others = without(locks, pair)
  const leaving = new Set([
    ...tooMany(others, 'menteeId', pair.menteeId, capacityOf),
    ...tooMany(others, 'mentorId', pair.mentorId, capacityOf),
  ])
  return [...others.filter((lock) => !leaving.has(lock)), idsOf(pair)]
}

function tooMany(
  locks: readonly NotedPair[],
  side: keyof PairIds,
  memberId: string,
  capacityOf: CapacityOf,
): NotedPair[] {
  const own = locks.filter((lock) => lock[side] === memberId)
  return own.slice(0, Math.max(0, own.length + 1 - capacityOf(memberId)))
}

function withNote(pairs: NotedPair[], pair: PairIds, note: string): NotedPair[] {
  const words = note.trim()
  return pairs.map((one) => (isSamePair(one, pair) ? { ...idsOf(one), ...(words && { note: words }) } : one))
}

function without(pairs: readonly NotedPair[], pair: PairIds): NotedPair[] {
  return pairs.filter((one) => !isSamePair(one, pair))
}

function idsOf({ menteeId, mentorId }: PairIds): PairIds {
  return { menteeId, mentorId }
}
