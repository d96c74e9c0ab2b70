import type { Brief } from '../../contract.ts'
import { asBrief } from '../state/as-brief.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'

/**
 * Of a brief as its form says it, what the team writes without the client: its name, who decides, the order, and what nobody agreed to yet.
 * `gone` are those agreed that the form has no more: they stay too.
 */
export function ownPartOf(
  project: KeptProject,
  deliverables: readonly KnownDeliverable[],
  { title, decides, deliverables: said }: Brief,
): { own: Brief; gone: readonly KnownDeliverable[] } {
  const agreed = deliverables.filter(({ agreedAt }) => agreedAt !== null)
  const named = new Set(said.map(({ id }) => id))
  const gone = agreed.filter(({ id }) => !named.has(id))
  const standing = asBrief(project, agreed)
  const standingOf = (id: string | null) => standing.deliverables.find((one) => one.id === id)
  return {
    own: {
      ...standing,
      title,
      decides,
      deliverables: [
        ...said.map((one) => standingOf(one.id) ?? one),
        ...gone.map(({ id }) => standingOf(id)!),
      ],
    },
    gone,
  }
}
