import type { WorkContext } from '../../../../platform/server/context.ts'
import { tellItIsOver } from './tell-it-is-over.ts'

/** Of these enrolments that ended with a partner, for whoever no pair of theirs tells it. */
export async function tellMentorsItIsOver(
  context: WorkContext,
  enrolmentIds: readonly string[],
): Promise<void> {
  if (enrolmentIds.length === 0) return
  const mentors = await context.db
    .selectFrom('partners.mentors')
    .innerJoin('partners.partners', 'partners.partners.id', 'partnerId')
    .select(['partnerId', 'personId'])
    .where('enrolmentId', 'in', [...enrolmentIds])
    .whereRef('leftAt', '=', 'endedAt')
    // Who came again has one enrolment for both periods: the last one is meant.
    .distinctOn('enrolmentId')
    .orderBy('enrolmentId')
    .orderBy('endedAt', 'desc')
    .execute()
  for (const partnerId of new Set(mentors.map((one) => one.partnerId)))
    await tellItIsOver(context, {
      as: 'mentor',
      partnerId,
      personIds: mentors.flatMap((one) => (one.partnerId === partnerId ? [one.personId] : [])),
    })
}
