import { isDeepStrictEqual } from 'node:util'
import { action } from '../../../../platform/server/action.ts'
import { editBrief } from '../../contract.ts'
import { changesOf, isOfText, mostDeliverables, whyNotLowerSums, whyNotWriteBrief } from '../../rules.ts'
import { agreedBriefOf } from '../amendments/agreed-brief.ts'
import { settleAndTell } from '../plan/settle-and-tell.ts'
import { asBrief } from '../state/as-brief.ts'
import { lockProject } from '../state/kept-project.ts'
import { readAgreedPay } from '../state/read-agreed-pay.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { saveBrief } from '../state/save-brief.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { ownPartOf } from './own-part-of.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { tellOfChanges } from './tell-of-changes.ts'

/** Once launched, the team writes its own part, and what the client agreed to stands until they say yes to the rest. */
export const editBriefAction = action(editBrief, async (context, { id, skills, places, word, ...brief }) => {
  const { db, person, expectedRevision } = context
  const refusal = whyNotWriteBrief(brief)
  if (refusal) throw context.refuse(refusal)
  const project = await lockProject(db, id)
  if (project.status === 'closed') throw context.refuse('project-closed')
  if (project.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  const agreed = await readAgreedPay(db, id)
  const under = whyNotLowerSums(project, brief, agreed)
  if (under)
    throw context.refuse(under, {
      sum: {
        cents: under === 'share-under-ledger' ? agreed.juniors : agreed.all,
        currency: project.currency,
      },
    })
  const isLaunched = project.launchedAt !== null
  const deliverables = await readDeliverables(db, [id])
  const { own, gone } = isLaunched ? ownPartOf(project, deliverables, brief) : { own: brief, gone: [] }
  const sent = gone.filter(({ versions }) => versions.length > 0).map((one) => one.id)
  if (sent.length > 0) throw context.refuse('already-sent', { ids: sent })
  const { brief: standing, accepted } = agreedBriefOf(project, deliverables)
  const stays = changesOf(standing, brief).find((one) => isOfText(one, accepted))
  if (stays && 'title' in stays) throw context.refuse('accepted-stays', { title: stays.title })
  if (own.deliverables.length > mostDeliverables) throw context.refuse('too-many-deliverables')
  await saveBrief(context, id, {
    brief: own,
    // What waits for the client is not in the brief yet: whoever only proposed has not written it.
    by: isLaunched && isDeepStrictEqual(own, asBrief(project, deliverables)) ? null : person.name,
    asClient: false,
    before: deliverables,
  })
  await db
    .updateTable('projects.projects')
    .set({ skills: JSON.stringify(skills), places })
    .where('id', '=', id)
    .execute()
  const amendment = isLaunched
    ? await proposeAmendment(context, project, { brief, word, deliverables })
    : ('none' as const)
  if (!isLaunched) await tellOfChanges(context, project, { after: brief, deliverables })
  await settleAndTell(context, project)
  await tellTeamPages(context, project)
  return { revision: project.revision + 1, amendment, mailLeaves: context.hasMailServer }
})
