import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { nudgeMembers } from '../../contract.ts'
import { daysBetweenNudges, hoursLater } from '../../rules.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { sendNudge } from './send-nudge.ts'

const secondsToTakeBack = 30

/** Kept with its people, and sent when the half minute is over: until then nothing has left. */
export const nudgeMembersAction = action(
  nudgeMembers,
  async (context, { editionId, enrolmentIds, ...nudge }) => {
    const { db, now, organisation, person } = context
    const edition = await editionThatAsks(context, editionId)
    const theme = nudge.kind === 'theme' ? nudge.theme : null
    if (nudge.kind === 'theme' && !edition.themes.some(({ key }) => key === theme))
      throw context.refuse('unknown-theme')
    // Two of a team who press at once write once to each.
    await lockEdition(db, editionId)
    const recent = await db
      .selectFrom('requests.writtenTo')
      .select('enrolmentId')
      .where('editionId', '=', editionId)
      .where('kind', '=', nudge.kind)
      .where('writtenAt', '>', hoursLater(now, -24 * daysBetweenNudges))
      .execute()
    const left = new Set(recent.map(({ enrolmentId }) => enrolmentId))
    const members = await readEnrolled(db, editionId, [...new Set(enrolmentIds)])
    const reached = members.filter(({ id }) => !left.has(id))
    if (reached.length === 0) throw context.refuse('written-to-already')
    const id = newId(now)
    const leavesAt = new Date(Date.parse(now) + secondsToTakeBack * 1000).toISOString()
    await db
      .insertInto('requests.nudges')
      .values({
        organisationId: organisation.id,
        id,
        editionId,
        writtenBy: person.id,
        kind: nudge.kind,
        text: nudge.text,
        theme,
        writtenAt: now,
        leavesAt,
      })
      .execute()
    await db
      .insertInto('requests.nudged')
      .values(reached.map((one) => ({ organisationId: organisation.id, nudgeId: id, enrolmentId: one.id })))
      .execute()
    await context.later(sendNudge, { nudgeId: id }, { at: leavesAt, key: `nudge/${id}` })
    return { id, leavesAt, people: reached.length }
  },
)
