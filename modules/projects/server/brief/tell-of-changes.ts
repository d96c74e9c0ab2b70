import type { Context } from '../../../../platform/server/context.ts'
import { frameChanges } from '../../rules.ts'
import { tellClient } from '../mail/tell-client.ts'
import type { KeptProject } from '../state/kept-project.ts'

/** Before the launch, the brief is written by both sides; no sum or day that was said moves in silence. */
export async function tellOfChanges(
  context: Context,
  project: KeptProject,
  after: Parameters<typeof frameChanges>[1],
): Promise<void> {
  const changes = frameChanges(project, after).filter(
    (one) =>
      'before' in one &&
      one.before !== null &&
      ['budget', 'juniors', 'startsOn', 'endsOn'].includes(one.what),
  )
  if (changes.length === 0) return
  const effect = `${project.id}/${project.revision + 1}`
  await tellClient(context, project, { what: 'briefChanged', effect, by: context.person.name, changes })
}
