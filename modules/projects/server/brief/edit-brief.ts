import { action } from '../../../../platform/server/action.ts'
import { editBrief } from '../../contract.ts'
import { whyNotLowerSums, whyNotWriteBrief } from '../../rules.ts'
import { settleAndTell } from '../plan/settle-and-tell.ts'
import { lockProject } from '../state/kept-project.ts'
import { saveBrief } from '../state/save-brief.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { readAgreedPay } from './read-agreed-pay.ts'
import { tellOfChanges } from './tell-of-changes.ts'

export const editBriefAction = action(editBrief, async (context, { id, skills, places, ...brief }) => {
  const { db, person, expectedRevision } = context
  const refusal = whyNotWriteBrief(brief)
  if (refusal) throw context.refuse(refusal)
  const project = await lockProject(db, id)
  if (project.status === 'closed') throw context.refuse('project-closed')
  if (project.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  const under = whyNotLowerSums(project, brief, await readAgreedPay(db, id))
  if (under) throw context.refuse(under)
  const sent = await saveBrief(context, id, { brief, by: person.name, asClient: false })
  if (sent) throw context.refuse(sent)
  await db
    .updateTable('projects.projects')
    .set({ skills: JSON.stringify(skills), places })
    .where('id', '=', id)
    .execute()
  await tellOfChanges(context, project, brief)
  await settleAndTell(context, project)
  await tellTeamPages(context, project)
  return { revision: project.revision + 1 }
})
