import { publicAction } from '../../../../platform/server/action.ts'
import { answerAmendment } from '../../contract.ts'
import { stoodOf, touchedBy, withChanges } from '../../rules.ts'
import { mayStand } from '../amendments/agreed-brief.ts'
import { applyChanges } from '../amendments/apply-changes.ts'
import { endAmendment } from '../amendments/end-amendment.ts'
import { readAmendment, readingOf } from '../amendments/read-amendments.ts'
import { tellOfAmendment, tellOfShare } from '../amendments/tell-of-amendment.ts'
import { overtake } from '../answers/overtake.ts'
import { tellClient } from '../mail/tell-client.ts'
import { settleAndTell } from '../plan/settle-and-tell.ts'
import { readDeliverables } from '../state/read-deliverables.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'

/** A yes is to all of what was read. The client's own address is told who answered. */
export const answerAmendmentAction = publicAction(
  answerAmendment,
  async (context, { token, by, amendmentId, reading, answer, word }) => {
    const { db, now } = context
    const { project, link } = await openLink(context, token, { toChange: true })
    const deliverables = await readDeliverables(db, [project.id])
    const found = await readAmendment(db, project, deliverables)
    // Another yes of theirs ended it, and the page says so.
    if (found?.row.id === amendmentId && found.row.endedAs === 'overtaken')
      throw context.refuse('proposal-changed')
    if (found?.row.id !== amendmentId || found.row.endedAt !== null) throw context.refuse('already-answered')
    if (readingOf(found) !== reading) throw context.refuse('proposal-changed')
    if (answer === 'refused' && word === '') throw context.refuse('nothing-wrong-said')
    const { row, brief, changes } = found
    const effect = `${row.id}/${now}`
    if (answer === 'agreed') {
      const to = withChanges(brief, changes)
      if (!(await mayStand(db, project, to))) throw context.refuse('no-longer-possible')
      await applyChanges(context, project.id, to, changes)
    }
    const said = { as: answer, changes, by, word: answer === 'refused' ? word : '' }
    await endAmendment(context, row, { ...said, stood: stoodOf(project) })
    const what = answer === 'agreed' ? 'amendmentAgreed' : 'amendmentRefused'
    await tellClient(context, project, { link, what, effect, by, ...(answer === 'agreed' && { changes }) })
    await tellOfAmendment(context, project, { what, effect, by })
    if (answer === 'agreed') {
      const touched = touchedBy(changes)
      await overtake(context, project, { touched, deliverables, by: 'amendment', but: row.id })
      await tellOfShare(context, project, { changes, effect, by })
      await settleAndTell(context, project, link)
    }
    await tellTeamPages(context, project)
    return {}
  },
)
