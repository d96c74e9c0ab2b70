import type { BriefChange, Sum, SumChange } from '../contract/amendments.ts'
import type { Brief } from '../contract/brief.ts'

const agreedWords = ['context', 'audience', 'constraints', 'leftOut'] as const
const agreedDays = ['startsOn', 'endsOn'] as const
const agreedSums = ['budget', 'juniors'] as const

type Frame = Pick<
  Brief,
  (typeof agreedWords)[number] | (typeof agreedDays)[number] | 'currency' | 'budgetCents' | 'juniorsCents'
>
type Wanted = {
  readonly id: string
  readonly title: string
  readonly dueOn: string | null
  readonly checks: readonly string[]
  readonly milestoneId: string | null
}
/** What stands: the brief, with what the client agreed is to be delivered. */
export type AgreedBrief = Frame & { readonly deliverables: readonly Wanted[] }
type Said = Frame & {
  readonly deliverables: readonly (Pick<Wanted, 'title' | 'dueOn' | 'checks'> & {
    readonly id: string | null
  })[]
}

/**
 * What moves of that to which a client agreed, the sums first and what is to be delivered last. A name, who decides, the places, the
 * order of deliverables and what nobody agreed to yet are not of it.
 */
export function changesOf(before: AgreedBrief, after: Said): BriefChange[] {
  return [...frameChanges(before, after), ...before.deliverables.flatMap((one) => ofDeliverable(one, after))]
}

function frameChanges(before: Frame, after: Frame): BriefChange[] {
  return [
    ...agreedSums
      .map((what): SumChange => ({ what, before: sumOf(before, what), after: sumOf(after, what) }))
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

function sumOf({ currency, budgetCents, juniorsCents }: Frame, what: 'budget' | 'juniors'): Sum {
  const cents = what === 'budget' ? budgetCents : juniorsCents
  return cents === null ? null : { cents, currency }
}

function ofDeliverable({ id, title, dueOn, checks, milestoneId }: Wanted, { deliverables }: Said) {
  const said = deliverables.find((one) => one.id === id)
  if (!said) return [{ what: 'removed', id, title, milestoneId } as const]
  const changes: BriefChange[] = []
  if (said.title !== title) changes.push({ what: 'renamed', id, title, before: title, after: said.title })
  if (said.dueOn !== dueOn) changes.push({ what: 'dueOn', id, title, before: dueOn, after: said.dueOn })
  if (said.checks.join('\n') !== checks.join('\n'))
    changes.push({ what: 'checks', id, title, before: [...checks], after: [...said.checks] })
  return changes
}
