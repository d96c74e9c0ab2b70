import type { Brief, Missing } from '../contract/brief.ts'

type Said = Pick<
  Brief,
  'context' | 'audience' | 'constraints' | 'startsOn' | 'endsOn' | 'budgetCents' | 'juniorsCents'
> & { readonly deliverables: readonly unknown[] }

/** What a brief does not say yet, in the order in which its form asks. */
export function missingOf(brief: Said): Missing[] {
  const isMissing: Record<Missing, boolean> = {
    context: brief.context === '',
    audience: brief.audience === '',
    constraints: brief.constraints === '',
    deliverables: brief.deliverables.length === 0,
    dates: brief.startsOn === null || brief.endsOn === null,
    budget: brief.budgetCents === null,
    // Nothing for the juniors is an answer; no answer is none.
    pay: brief.juniorsCents === null,
  }
  return (Object.keys(isMissing) as Missing[]).filter((key) => isMissing[key])
}
