import type { Brief } from '../contract/brief.ts'

type Sums = Pick<Brief, 'budgetCents' | 'juniorsCents'>

/** No sum goes under what is agreed in the ledger already; one that stood under it stays, and may be raised. */
export function whyNotLowerSums(
  before: Sums,
  after: Sums,
  agreed: { readonly juniors: number; readonly all: number },
): 'share-under-ledger' | 'budget-under-ledger' | undefined {
  if (isLoweredUnder(before.juniorsCents, after.juniorsCents, agreed.juniors)) return 'share-under-ledger'
  if (isLoweredUnder(before.budgetCents, after.budgetCents, agreed.all)) return 'budget-under-ledger'
  return undefined
}

const isLoweredUnder = (before: number | null, after: number | null, agreed: number) =>
  before !== after && (after ?? 0) < Math.min(agreed, before ?? Infinity)
