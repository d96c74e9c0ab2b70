import type { Brief } from '../contract/brief.ts'

type Written = Pick<Brief, 'startsOn' | 'endsOn' | 'budgetCents' | 'juniorsCents'>

export function whyNotWriteBrief({
  startsOn,
  endsOn,
  budgetCents,
  juniorsCents,
}: Written): 'ends-before-it-starts' | 'pay-above-budget' | undefined {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return 'ends-before-it-starts'
  if (budgetCents !== null && juniorsCents !== null && juniorsCents > budgetCents) return 'pay-above-budget'
  return undefined
}
