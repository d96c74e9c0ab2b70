import type { BriefChange } from '../contract/amendments.ts'
import { changesOf, type AgreedBrief } from './changes-of.ts'

type Changed = Omit<AgreedBrief, 'deliverables'> & {
  readonly deliverables: readonly Pick<AgreedBrief['deliverables'][number], 'title' | 'dueOn' | 'checks'>[]
}

/** A brief as these changes would make it; of a deliverable that is no more, nothing changes. */
export function withChanges<Brief extends Changed>(brief: Brief, changes: readonly BriefChange[]): Brief {
  return changes.reduce((one, change) => ({ ...one, ...changed(one, change) }), brief)
}

function changed({ deliverables, currency }: Changed, change: BriefChange): Partial<Changed> {
  switch (change.what) {
    case 'budget':
      return { budgetCents: change.after?.cents ?? null, currency: change.after?.currency ?? currency }
    case 'juniors':
      return { juniorsCents: change.after?.cents ?? null, currency: change.after?.currency ?? currency }
    case 'startsOn':
    case 'endsOn':
    case 'context':
    case 'audience':
    case 'constraints':
    case 'leftOut':
      return { [change.what]: change.after }
    case 'removed':
      return { deliverables: deliverables.filter((one) => !isOf(one, change.id)) }
    case 'renamed':
      return of(deliverables, change.id, { title: change.after })
    case 'dueOn':
      return of(deliverables, change.id, { dueOn: change.after })
    case 'checks':
      return of(deliverables, change.id, { checks: change.after })
  }
}

const isOf = (one: object, id: string) => 'id' in one && one.id === id

const of = (
  deliverables: Changed['deliverables'],
  id: string,
  words: Partial<Changed['deliverables'][number]>,
) => ({ deliverables: deliverables.map((one) => (isOf(one, id) ? { ...one, ...words } : one)) })

/**
 * What would still move, from what stands now: an extra may have been agreed meanwhile, a deliverable begun. What was sent stays,
 * and so does the text of what was accepted.
 */
export function stillChanges(
  brief: AgreedBrief,
  changes: readonly BriefChange[],
  { sent, accepted }: { readonly sent: ReadonlySet<string>; readonly accepted: ReadonlySet<string> },
): BriefChange[] {
  const possible = changes.filter(
    (one) => !(one.what === 'removed' && sent.has(one.id)) && !isOfText(one, accepted),
  )
  return changesOf(brief, withChanges(brief, possible))
}

/** It would change what somebody said yes to, in its words, once it was made. */
export const isOfText = (one: BriefChange, accepted: ReadonlySet<string>): boolean =>
  (one.what === 'renamed' || one.what === 'checks') && accepted.has(one.id)

/** The way back from what was agreed to: what somebody moved again since stays. */
export function backFrom(brief: AgreedBrief, changes: readonly BriefChange[]): BriefChange[] {
  const moved = new Set(changesOf(brief, withChanges(brief, changes)).map(keyOf))
  return changes
    .filter((one) => one.what !== 'removed' && !moved.has(keyOf(one)))
    .map((one) => ('after' in one ? ({ ...one, before: one.after, after: one.before } as BriefChange) : one))
}

const keyOf = (one: BriefChange) => ('id' in one ? `${one.what}/${one.id}` : one.what)
