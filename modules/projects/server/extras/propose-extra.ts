import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { proposeExtra } from '../../contract.ts'
import { extraStateOf, whyNotPropose } from '../../rules.ts'
import { tellClient } from '../mail/tell-client.ts'
import { lockProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { findExtra } from '../state/read-extras.ts'
import { readMilestones } from '../state/read-life.ts'
import { readMembers } from '../state/read-members.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'

/** The client is written to, and nothing changes before their yes. */
export const proposeExtraAction = action(
  proposeExtra,
  async (context, { id, more, title, word, replacesId, milestoneId, doerId }) => {
    const { db, now, person, expectedRevision } = context
    const { projectId } = (await findExtra(db, id))!
    // Locked: the client may be saying yes to what was proposed before.
    const project = await lockProject(db, projectId)
    const extra = (await findExtra(db, id))!
    const deliverables = await readDeliverables(db, [projectId])
    const refusal = whyNotPropose(
      {
        status: project.status,
        state: extraStateOf(extra),
        endsOn: project.endsOn,
        today: dayIn(project.timeZone, now),
        deliverables: deliverables.length,
        replaced: deliverables.find((one) => one.id === replacesId)?.state ?? null,
      },
      { more, replacesId },
    )
    if (refusal) throw context.refuse(refusal)
    if (extra.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
    const milestone = (await readMilestones(db, [projectId])).find((one) => one.id === milestoneId)
    const isMember = (await readMembers(db, [projectId])).some(({ personId }) => personId === doerId)
    if ((milestoneId !== null && !milestone) || (doerId !== null && !isMember))
      throw context.refuse('not-of-this-project')
    if (milestone && milestone.reachedAt !== null) throw context.refuse('milestone-reached')
    const { revision } = await db
      .updateTable('projects.extras')
      .set((row) => ({
        revision: row('revision', '+', 1),
        title,
        word,
        adds: more !== null,
        endsOn: more?.endsOn ?? null,
        cents: more?.cents ?? 0,
        juniorsCents: more?.juniorsCents ?? 0,
        replacesId,
        milestoneId,
        doerId,
        proposedBy: person.id,
        proposedAt: now,
        refusedBy: null,
        refusedAt: null,
        overtakenAt: null,
      }))
      .where('id', '=', id)
      .returning('revision')
      .executeTakeFirstOrThrow()
    await tellClient(context, project, {
      what: 'extraProposed',
      effect: `${id}/${revision}`,
      deliverable: title,
      by: person.name,
    })
    await tellTeamPages(context, project)
    return { revision, mailLeaves: context.hasMailServer }
  },
)
