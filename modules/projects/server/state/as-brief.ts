import type { Brief } from '../../contract.ts'
import type { KeptProject } from './kept-project.ts'
import type { KnownDeliverable } from './read-deliverables.ts'

/** A kept project as its brief says it. */
export function asBrief(project: KeptProject, deliverables: readonly KnownDeliverable[]): Brief {
  const { title, context, audience, constraints, leftOut, decides } = project
  const { startsOn, endsOn, currency, budgetCents, juniorsCents } = project
  return {
    title,
    context,
    audience,
    constraints,
    leftOut,
    decides,
    startsOn,
    endsOn,
    currency,
    budgetCents,
    juniorsCents,
    deliverables: deliverables.map(({ id, title: called, dueOn, checks }) => ({
      id,
      title: called,
      dueOn,
      checks,
    })),
  }
}
