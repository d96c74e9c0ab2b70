import type { Assumption, Cohort, Policy } from '../../rules.ts'

/** What somebody tries: everything that a reload of the page must give back. */
export type TriedWork = {
  readonly id: string
  readonly cohort: Cohort
  readonly policy: Policy
  readonly assumptions: readonly Assumption[]
  readonly weekOf: string
}

// The tab's own store: a reload keeps it, closing the tab forgets it, and no other page ever sees these people.
const key = 'binome-try'
// Apart, so that a weight that moves does not write everybody down again.
const policyKey = 'binome-try-policy'

type KeptPolicy = Pick<TriedWork, 'id' | 'policy'>

export function readKeptWork(): TriedWork | null {
  try {
    const work = JSON.parse(sessionStorage.getItem(key) ?? 'null') as TriedWork | null
    const last = JSON.parse(sessionStorage.getItem(policyKey) ?? 'null') as KeptPolicy | null
    if (work === null) return null
    const policy = last?.id === work.id ? last.policy : work.policy
    // Kept before there were quotas, by a page that was open all the while.
    return { ...work, policy: { ...policy, quotas: policy.quotas ?? [] } }
  } catch {
    return null
  }
}

/** False where there is no room: what was kept before is then forgotten rather than brought back in its place. */
export function keepWork(work: TriedWork): boolean {
  if (isTooLarge(work)) {
    forgetWork()
    return false
  }
  return keep(key, work)
}

/** Under the work that is kept already. */
export function keepPolicy(work: TriedWork, policy: Policy): boolean {
  return !isTooLarge(work) && keep(policyKey, { id: work.id, policy } satisfies KeptPolicy)
}

function keep(under: string, what: object): boolean {
  try {
    sessionStorage.setItem(under, JSON.stringify(what))
    return true
  } catch {
    forgetWork()
    return false
  }
}

// What browsers give a page, in characters. Writing sixty million of them to be told so would hold the page up.
const room = 5_200_000
const sampled = 20

function isTooLarge({ cohort: { members } }: TriedWork): boolean {
  const some = members.slice(0, sampled)
  return (JSON.stringify(some).length * members.length) / Math.max(1, some.length) > room * 1.5
}

export function forgetWork(): void {
  try {
    sessionStorage.removeItem(key)
    sessionStorage.removeItem(policyKey)
  } catch {
    // A forbidden store kept nothing either.
  }
}
