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

export function readKeptWork(): TriedWork | null {
  try {
    const work = JSON.parse(sessionStorage.getItem(key) ?? 'null') as TriedWork | null
    // Kept before there were quotas, by a page that was open all the while.
    return work && { ...work, policy: { ...work.policy, quotas: work.policy.quotas ?? [] } }
  } catch {
    return null
  }
}

/** False where there is no room: what was kept before is then forgotten rather than brought back in its place. */
export function keepWork(work: TriedWork): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(work))
    return true
  } catch {
    forgetWork()
    return false
  }
}

export function forgetWork(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // A forbidden store kept nothing either.
  }
}
