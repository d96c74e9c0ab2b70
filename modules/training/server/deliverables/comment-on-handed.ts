import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { commentOnHanded, showCourseWeek, showDeliverables } from '../../contract.ts'
import { handedMail } from '../mail/deliverable-mail.ts'
import { mailTo } from '../mail/mail-to.ts'
import { pairOfHanded } from './pair-of-handed.ts'

export const commentOnHandedAction = action(commentOnHanded, async (context, { id: handedId, text }) => {
  const { db, now, organisation, person } = context
  const found = (await pairOfHanded(db, handedId))!
  const { pair, title } = found
  if (pair.status !== 'active') throw context.refuse('pair-not-open')
  const id = newId(now)
  await db
    .insertInto('training.comments')
    .values({ organisationId: organisation.id, id, handedId, authorId: person.id, text, writtenAt: now })
    .execute()
  const others = pair.parties.map(({ personId }) => personId).filter((one) => one !== person.id)
  await mailTo(context, others, (reader, personId) =>
    handedMail(context, {
      as: 'commented',
      effect: `${id}/${personId}`,
      relationshipId: pair.id,
      by: person.name,
      title,
      reader,
    }),
  )
  context.tellPages([...others, person.id], [showDeliverables, showCourseWeek])
  return { id }
})
