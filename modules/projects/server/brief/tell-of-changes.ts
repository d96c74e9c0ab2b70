import type { Context } from '../../../../platform/server/context.ts'
import type { Brief } from '../../contract.ts'
import { changesOf } from '../../rules.ts'
import { agreedBriefOf } from '../amendments/agreed-brief.ts'
import { tellClient } from '../mail/tell-client.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'

type Change = {
  readonly after: Brief
  /** As they stood before the form was saved. */
  readonly deliverables: readonly KnownDeliverable[]
}

/** Before the launch, the brief is written by both sides; no sum or day that was said, nor a deliverable agreed to, moves in silence. */
export async function tellOfChanges(
  context: Context,
  project: KeptProject,
  { after, deliverables }: Change,
): Promise<void> {
  const changes = changesOf(agreedBriefOf(project, deliverables).brief, after).filter(
    (one) =>
      'id' in one || (['budget', 'juniors', 'startsOn', 'endsOn'].includes(one.what) && one.before !== null),
  )
  if (changes.length === 0) return
  const effect = `${project.id}/${project.revision + 1}`
  await tellClient(context, project, { what: 'briefChanged', effect, by: context.person.name, changes })
}
