import type { Language } from '../../../../platform/contract.ts'
import { publicAction } from '../../../../platform/server/action.ts'
import { enrolMentor, readOpenCall } from '../../../enrolment/server/index.ts'
import { emptyProfile } from '../../../people/rules.ts'
import { enlistPeople } from '../../../people/server/index.ts'
import { acceptOutside, listOutsiders } from '../../contract.ts'
import { lockOutsider } from './lock-outsider.ts'
import { nothingKept } from './nothing-kept.ts'
import { tellInviters } from './tell-inviters.ts'

/**
 * Whoever reads this address says yes: somebody here from now on, with one place. Who is known already keeps their name and
 * account, and gets no session by this: they sign in as always.
 */
export const acceptOutsideAction = publicAction(acceptOutside, async (context, { token, name }) => {
  const { db, now } = context
  const outsider = await lockOutsider(context, token)
  const { editionId, email, emailHash } = outsider
  if (outsider.enrolmentId !== null) return { enrolmentId: outsider.enrolmentId }
  if ((await readOpenCall(db, editionId)).isReviewed) throw context.refuse('team-decides')
  const person = {
    email: email!,
    name,
    language: outsider.language as Language,
    profile: emptyProfile,
  }
  const personId = (await enlistPeople(context, [person])).get(person.email)!.id
  const before = await db
    .selectFrom('enrolment.members')
    .select(['id', 'status'])
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('role', '=', 'mentor')
    .executeTakeFirst()
  if (before?.status === 'withdrawn') throw context.refuse('withdrawn-before')
  const enrolmentId = (await enrolMentor(context, { editionId, personId, capacityPairs: 1 })) ?? before!.id!
  const accepted = await db
    .updateTable('requests.outsiders')
    .set({ ...nothingKept, answer: 'accepted', answeredAt: now, personId, enrolmentId })
    .where('editionId', '=', editionId)
    .where('answer', 'is', null)
    .where(({ or, eb }) => or([eb('id', '=', outsider.id), eb('emailHash', '=', emailHash)]))
    .returning(['invitedBy'])
    .execute()
  const inviters = [...new Set(accepted.map(({ invitedBy }) => invitedBy))]
  await tellInviters(context, { editionId, personId, enrolmentId, inviters })
  context.tellPages(inviters, [listOutsiders])
  return { enrolmentId }
})
