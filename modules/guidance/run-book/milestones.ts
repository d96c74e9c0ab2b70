import type { StepKey } from './steps.ts'

type Dated = { readonly key: StepKey; readonly on: string | null }
const shown = ['kick-off', 'publish', 'first-check-in', 'middle', 'closing'] as const
export type MilestoneKey = (typeof shown)[number] | 'last-day' | 'today'

/** The days of the run-book that people know too, the last one, and today where it belongs among them. */
export function milestonesOf(
  steps: readonly Dated[],
  { today, endsOn }: { readonly today: string; readonly endsOn: string | null },
): { key: MilestoneKey; on: string }[] {
  const known = steps.flatMap(({ key, on }) => {
    const named = shown.find((one) => one === key)
    return named === undefined || on === null ? [] : [{ key: named, on }]
  })
  const last = endsOn === null ? [] : [{ key: 'last-day' as const, on: endsOn }]
  return [...known, ...last, { key: 'today' as const, on: today }].toSorted((one, other) =>
    one.on.localeCompare(other.on),
  )
}
