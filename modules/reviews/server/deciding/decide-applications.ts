import { sql } from 'kysely'
import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lockApplications } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { decideApplications, listApplications, type Decision } from '../../contract.ts'
import { leftRow, type Left } from './left-row.ts'
import { readDecisions } from './read-decisions.ts'
import { applicationState, whyNotDecide } from '../../rules.ts'
import { latestSent } from '../reading/read-rows.ts'
import { readTerms } from '../reading/read-terms.ts'

/** Written, changed or taken away under the locks of the applications: of two who decide at once the second is told. */
export const decideApplicationsAction = action(
  decideApplications,
  async (context, { editionId, applications }) => {
    const { db, now, organisation, person } = context
    if (applications.some(({ decision, word }) => decision === 'ask' && word === ''))
      throw context.refuse('word-missing')
    const ids = applications.map(({ id }) => id)
    const locked = (await lockApplications(db, ids)).filter((one) => one.editionId === editionId)
    if (locked.length < ids.length) throw context.refuse('not-found')
    const { hidesNames } = await readTerms(db, editionId)
    const decisions = await readDecisions(db, ids)
    const wanted = new Map(applications.map((one) => [one.id, one]))
    const left: Left[] = []
    const made: {
      id: string
      decisionId: string | null
      before: { decision: Decision; word: string } | null
    }[] = []
    for (const application of locked) {
      const mine = decisions.get(application.id) ?? []
      const unsent = mine.find(({ sentAt }) => sentAt === null)
      const { seen, decision } = wanted.get(application.id)!
      const why =
        application.personId === person.id
          ? ('own-application' as const)
          : (whyNotDecide(applicationState({ ...application, inReviewSince: now }, latestSent(mine))) ??
            ((unsent?.id ?? null) === seen ? undefined : ('decided-meanwhile' as const)))
      if (why) left.push(leftRow(application, why, hidesNames))
      else
        made.push({
          id: application.id,
          decisionId: decision === null ? null : newId(now),
          before: unsent ? { decision: unsent.decision as Decision, word: unsent.word } : null,
        })
    }
    await db
      .deleteFrom('reviews.decisions')
      .where(sql<boolean>`application_id = any(${made.map(({ id }) => id)}::uuid[])`)
      .where('sentAt', 'is', null)
      .execute()
    const toWrite = made.filter(({ decisionId }) => decisionId !== null)
    if (toWrite.length > 0)
      await db
        .insertInto('reviews.decisions')
        .values(
          toWrite.map(({ id, decisionId }) => ({
            organisationId: organisation.id,
            id: decisionId!,
            editionId,
            applicationId: id,
            decision: wanted.get(id)!.decision!,
            word: wanted.get(id)!.word,
            decidedBy: person.id,
            decidedAt: now,
          })),
        )
        .execute()
    context.tellPages(await readLeadIds(db, [editionId]), [listApplications])
    return { made, left }
  },
)
