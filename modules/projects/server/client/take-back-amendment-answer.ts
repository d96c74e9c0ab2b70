import { publicAction } from '../../../../platform/server/action.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { PublicContext } from '../../../../platform/server/context.ts'
import { hoursToTakeBack, takeBackAmendmentAnswer } from '../../contract.ts'
import {
  backFrom,
  daysToAnswerAmendment,
  firstToTakeBack,
  isAsItStood,
  mostDeliverables,
  touchedBy,
  type Standing,
  type Stood,
} from '../../rules.ts'
import { mayStand } from '../amendments/agreed-brief.ts'
import { briefBefore, putBack } from '../amendments/put-back.ts'
import { readAmendment, readAmendments, type KnownAmendment } from '../amendments/read-amendments.ts'
import { tellOfAmendment, tellOfShare } from '../amendments/tell-of-amendment.ts'
import { overtake } from '../answers/overtake.ts'
import { readStanding } from '../answers/read-standing.ts'
import { remindLater } from '../jobs/await-amendment.ts'
import { settleAndTell } from '../plan/settle-and-tell.ts'
import type { KeptProject } from '../state/kept-project.ts'
import { readDeliverables, type KnownDeliverable } from '../state/read-deliverables.ts'
import { tellTeamPages } from '../state/tell-team-pages.ts'
import { openLink } from './open-link.ts'

/** It waits again, as long as it would have from the start, unless another waits: one at a time. */
export const takeBackAmendmentAnswerAction = publicAction(
  takeBackAmendmentAnswer,
  async (context, { token, amendmentId }) => {
    const { db, now } = context
    const { project, link } = await openLink(context, token, { toChange: true })
    const deliverables = await readDeliverables(db, [project.id])
    const { latest, earlier } = await readAmendments(context, project, deliverables)
    const found = [...(latest ? [latest] : []), ...earlier].find(({ row }) => row.id === amendmentId)
    if (!found) throw context.refuse('too-late')
    const standing = await readStanding(db, project.id)
    const can = await canTakeBackAmendment(context, project, { found, deliverables, standing })
    if (can === false) throw context.refuse('too-late')
    if (can !== true) throw context.refuse('take-back-first', { what: can.what, title: can.title })
    const { row, brief, changes } = found
    const effect = `${row.id}/${now}`
    if (row.endedAs === 'agreed') {
      await putBack(context, project.id, found)
      const touched = touchedBy(changes)
      await overtake(context, project, { touched, deliverables, by: 'amendment', but: row.id })
      await tellOfShare(context, project, { changes: backFrom(brief, changes), effect, by: row.answeredBy! })
    }
    // What came later and went by the same sums or days is over by now; what did not goes on waiting, alone.
    const waits = (await readAmendment(db, project, deliverables))?.row.endedAt !== null
    await db
      .updateTable('projects.amendments')
      .set({
        endedAs: waits ? null : 'withdrawn',
        endedAt: waits ? null : now,
        answeredBy: null,
        answerWord: '',
        stood: null,
        remindedAt: null,
        lapsesAt: later(now, daysToAnswerAmendment * 86_400_000),
      })
      .where('id', '=', row.id)
      .execute()
    if (waits) await remindLater(context, project.id)
    await tellOfAmendment(context, project, { what: 'amendmentTakenBack', effect, by: row.answeredBy! })
    await settleAndTell(context, project, link)
    await tellTeamPages(context, project)
    return { waits }
  },
)

type Answered = {
  readonly found: KnownAmendment
  readonly deliverables: readonly KnownDeliverable[]
  readonly standing: readonly Standing[]
}

/** For 72 hours, the last yes first, as long as what stood before may stand again beside what the ledger has agreed since. */
export async function canTakeBackAmendment(
  { db, now }: Pick<PublicContext, 'db' | 'now'>,
  project: KeptProject,
  { found, deliverables, standing }: Answered,
): Promise<boolean | Standing> {
  const { row, changes } = found
  if (row.answeredBy === null || project.status === 'closed') return false
  if (later(row.endedAt!, hoursToTakeBack * 3_600_000) <= now) return false
  const stood = row.stood as Stood | null
  if (stood === null) return false
  // What was proposed was worked out from what stood.
  if (row.endedAs === 'refused') return isAsItStood(project, stood, touchedBy(changes))
  const first = firstToTakeBack(standing, row.id)
  if (first) return first
  const back = changes.filter(({ what }) => what === 'removed').length
  if (deliverables.length + back > mostDeliverables) return false
  return mayStand(db, project, briefBefore(found))
}
