import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lockApplications } from '../../../enrolment/server/index.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { listApplications, setThreshold } from '../../contract.ts'
import { sidesOf } from '../../grading/index.ts'
import { readRows } from '../reading/read-rows.ts'

/** Recorded with who and how many; it writes a decision where nobody has written one, and sends nothing. */
export const setThresholdAction = action(
  setThreshold,
  async (context, { editionId, role, threshold, belowAs }) => {
    const { db, now, organisation, person } = context
    const open = (await readRows(context, editionId)).rows.filter(
      (row) => row.role === role && row.state === 'undecided',
    )
    await lockApplications(
      db,
      open.map(({ id }) => id),
    )
    // Read again under the locks: what was decided, graded or taken back meanwhile counts as it is now.
    const { rows } = await readRows(
      context,
      editionId,
      open.map(({ id }) => id),
    )
    const undecided = rows
      .filter(({ state }) => state === 'undecided')
      .map((row) => ({ ...row, mean: row.grades.mean }))
    const { above, below, ungraded } = sidesOf(undecided, threshold)
    if (above.length + below.length === 0) throw context.refuse('nothing-graded')
    const kept = {
      id: newId(now),
      role,
      threshold,
      belowAs,
      above: above.length,
      below: below.length,
      ungraded: ungraded.length,
    }
    await db
      .insertInto('reviews.thresholds')
      .values({ organisationId: organisation.id, editionId, ...kept, setBy: person.id, setAt: now })
      .execute()
    const toDecide = [
      ...above.map((row) => ({ ...row, decision: 'accept' as const })),
      ...below.map((row) => ({ ...row, decision: belowAs })),
    ].filter(({ toSend }) => toSend === null)
    if (toDecide.length > 0)
      await db
        .insertInto('reviews.decisions')
        .values(
          toDecide.map(({ id, decision }) => ({
            organisationId: organisation.id,
            id: newId(now),
            editionId,
            applicationId: id,
            decision,
            decidedBy: person.id,
            decidedAt: now,
          })),
        )
        .execute()
    context.tellPages(await readLeadIds(db, [editionId]), [listApplications])
    return { threshold: { ...kept, by: person.name, at: now }, decided: toDecide.length }
  },
)
