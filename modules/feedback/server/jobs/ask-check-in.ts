import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { newId } from '../../../../platform/server/id.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { dayIn, daysBetween } from '../../../meetings/rules.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readLives, readParties } from '../../../relationships/server/index.ts'
import { isOfTheEnd, Moment, morningAfter } from '../../check-ins/moments.ts'
import { checkInMail } from '../mail/check-in-mail.ts'
import { readForm } from '../read-form.ts'

/** Asks everybody of a pair that still stands; how it was and what came of it is asked of one that ended too. */
export const askCheckIn = job(
  { name: 'ask-check-in', payload: z.object({ relationshipId: Id, moment: Moment }) },
  async (context, { relationshipId, moment }) => {
    const { db, organisation, now } = context
    const relationship = (await readParties(db, [relationshipId])).get(relationshipId)
    const isDue =
      relationship?.status === 'active' || (isOfTheEnd(moment) && relationship?.status === 'ended')
    if (!relationship || !isDue) return
    const { pausedUntil } = (await readLives(db, [relationshipId])).get(relationshipId)!
    const today = dayIn(organisation.timeZone, now)
    if (relationship.status === 'active' && pausedUntil !== null && pausedUntil > today) {
      // Asked once they are back; a key of its own, for this very job still holds the other.
      const at = morningAfter(now, daysBetween(today, pausedUntil), organisation.timeZone)
      const key = `check-in/${relationshipId}/${moment}/${pausedUntil}`
      await context.later(askCheckIn, { relationshipId, moment }, { at, key })
      return
    }
    const { editionId, parties } = relationship
    const { id: versionId } = await readForm(context, editionId, moment)
    const people = await readPeople(
      db,
      parties.map(({ personId }) => personId),
    )
    for (const { personId } of parties) {
      const asked = await db
        .insertInto('feedback.checkIns')
        .values({
          organisationId: organisation.id,
          id: newId(now),
          editionId,
          relationshipId,
          personId,
          moment,
          versionId,
          askedAt: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst()
      const person = people.get(personId)
      if (!asked || !person?.email) continue
      const reader = {
        email: person.email,
        name: person.name,
        language: person.language ?? organisation.language,
      }
      await context.mail(checkInMail(context, { id: asked.id, reader }))
    }
  },
)
