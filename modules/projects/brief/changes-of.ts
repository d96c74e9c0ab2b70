import type { Brief } from '../contract/brief.ts'

const agreedWords = ['context', 'audience', 'constraints', 'leftOut'] as const
const agreedDays = ['startsOn', 'endsOn'] as const
const agreedSums = ['budget', 'juniors'] as const

type Agreed = Pick<
  Brief,
  (typeof agreedWords)[number] | (typeof agreedDays)[number] | 'currency' | 'budgetCents' | 'juniorsCents'
>
/** Null where nothing was said, or is no more. */
export type Sum = { readonly cents: number; readonly currency: string } | null
type Change<What extends string, Value> = What extends string
  ? { readonly what: What; readonly before: Value; readonly after: Value }
  : never
export type SumChange = Change<(typeof agreedSums)[number], Sum>
export type BriefChange =
  | Change<(typeof agreedWords)[number], string>
  | Change<(typeof agreedDays)[number], string | null>
  | SumChange

/** What moved of that to which a client agreed, the sums first. A name, who decides and the places are not of it. */
export function changesOf(before: Agreed, after: Agreed): BriefChange[] {
  const sum = ({ currency, ...brief }: Agreed, what: SumChange['what']): Sum => {
    const cents = what === 'budget' ? brief.budgetCents : brief.juniorsCents
    return cents === null ? null : { cents, currency }
  }
  return [
    ...agreedSums
      .map((what) => ({ what, before: sum(before, what), after: sum(after, what) }))
      .filter(
        (one) => one.before?.cents !== one.after?.cents || one.before?.currency !== one.after?.currency,
      ),
    ...agreedDays
      .map((what) => ({ what, before: before[what], after: after[what] }))
      .filter((one) => one.before !== one.after),
    ...agreedWords
      .map((what) => ({ what, before: before[what], after: after[what] }))
      .filter((one) => one.before !== one.after),
  ]
}
