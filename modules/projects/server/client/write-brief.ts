import { publicAction } from '../../../../platform/server/action.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { writeBrief } from '../../contract.ts'
import { missingOf, whyNotWriteBrief } from '../../rules.ts'
import { projectPage, tellPeople } from '../mail/tell-people.ts'
import { asBrief } from '../state/as-brief.ts'
import { findProject } from '../state/kept-project.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { saveBrief } from '../state/save-brief.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'
import { mayWriteBrief } from './read-client-page.ts'

export const writeBriefAction = publicAction(writeBrief, async (context, { token, by, ...brief }) => {
  const { db, now, expectedRevision } = context
  const refusal = whyNotWriteBrief(brief)
  if (refusal) throw context.refuse(refusal)
  const { project } = await openLink(context, token, { toChange: true })
  if (!mayWriteBrief(project.status)) throw context.refuse('brief-closed')
  if (project.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  await refuseTooMany(db, { bucket: `client-brief/${project.id}`, most: 60, minutes: 60, now })
  const before = await readDeliverables(db, [project.id])
  await saveBrief(context, project.id, { brief, by, asClient: true, before })
  const saved = await findProject(db, project.id)
  const deliverables = await readDeliverables(db, [project.id])
  // Of a brief that says all the rest, once: what is half said is not forgotten yet.
  const missing = missingOf(asBrief(saved, deliverables))
  if (saved.forgotDeliverables === null && missing.every((key) => key === 'deliverables'))
    await db
      .updateTable('projects.projects')
      .set({ forgotDeliverables: brief.deliverables.length === 0 })
      .where('id', '=', project.id)
      .execute()
  // Once a day at most, whatever is saved again.
  await tellPeople(context, await readLeadIds(db, [project.editionId]), {
    what: 'briefWritten',
    effect: `${project.id}/${now.slice(0, 10)}`,
    page: projectPage(project),
    title: project.title,
    by,
  })
  await tellTeamPages(context, project)
  return {
    brief: asBrief(
      saved,
      deliverables.filter(({ agreedAt }) => agreedAt !== null),
    ),
    missing,
    revision: saved.revision,
  }
})
