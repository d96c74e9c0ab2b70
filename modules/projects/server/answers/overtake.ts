import type { WorkContext } from '../../../../platform/server/context.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { meetsInFrame, touchedBy, touchedByMore, type Touched } from '../../rules.ts'
import { endAmendment } from '../amendments/end-amendment.ts'
import { readAmendment } from '../amendments/read-amendments.ts'
import { tellOfAmendment } from '../amendments/tell-of-amendment.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'
import { readMembers } from '../state/read-members.ts'

type Working = Pick<WorkContext, 'db' | 'now' | 'organisation' | 'publicUrl' | 'mail' | 'forget'>
type Moved = {
  readonly touched: Touched
  readonly deliverables: readonly KnownDeliverable[]
  /** What the client has just answered, or taken the answer back of. */
  readonly but: string
  readonly by: 'amendment' | 'extra'
}

/**
 * Sums or days moved: what still waits for the client and would move them too was worked out from what stood before. A change is over,
 * what was proposed for more is to be said anew; nobody says yes to a price that another yes has made.
 */
export async function overtake(context: Working, project: KeptProject, moved: Moved): Promise<void> {
  await overtakeAmendment(context, project, moved)
  // One extra adds to another: only a change of what was agreed is in their way.
  if (moved.by === 'amendment') await overtakeExtras(context, project, moved)
}

async function overtakeAmendment(
  context: Working,
  project: KeptProject,
  { touched, deliverables, but }: Moved,
) {
  const found = await readAmendment(context.db, project, deliverables)
  if (!found || found.row.endedAt !== null || found.row.id === but) return
  if (!meetsInFrame(touched, touchedBy(found.changes))) return
  await endAmendment(context, found.row, { as: 'overtaken', changes: found.changes })
  await tellOfAmendment(context, project, {
    what: 'amendmentOvertaken',
    effect: `${found.row.id}/${context.now}`,
  })
}

async function overtakeExtras(context: Working, project: KeptProject, { touched }: Moved) {
  const { db, now } = context
  const waiting = await db
    .selectFrom('projects.extras')
    .selectAll()
    .where('projectId', '=', project.id)
    .where('proposedAt', 'is not', null)
    .where('refusedAt', 'is', null)
    .where('answer', 'is', null)
    .execute()
  for (const extra of waiting.filter((one) => meetsInFrame(touched, touchedByMore(one)))) {
    await db
      .updateTable('projects.extras')
      .set((row) => ({
        revision: row('revision', '+', 1),
        overtakenAt: now,
        title: null,
        word: '',
        proposedBy: null,
        proposedAt: null,
      }))
      .where('id', '=', extra.id)
      .execute()
    const mentor = (await readMembers(db, [project.id])).find(({ role }) => role === 'mentor')
    await tellPeople(context, mentor ? [mentor.personId] : await readLeadIds(db, [project.editionId]), {
      what: 'extraOvertaken',
      effect: `${extra.id}/${now}`,
      page: projectPage(project),
      title: project.title,
      about: extra.title!,
    })
  }
}
