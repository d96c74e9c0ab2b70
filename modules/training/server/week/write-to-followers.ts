import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { writeToPair } from '../../../conversations/server/index.ts'
import { readPeopleById } from '../../../meetings/server/index.ts'
import { showCourseWeek, writeToFollowers } from '../../contract.ts'
import { nextMorning } from '../../rules.ts'
import { sendInTheMorning } from '../jobs/send-in-the-morning.ts'
import { followedBy } from '../reading/course-pairs.ts'

/** Each has it in their own conversation, and sees nobody else's. */
export const writeToFollowersAction = action(
  writeToFollowers,
  async (context, { relationshipIds, text, when }) => {
    const { db, now, organisation, person } = context
    const followed = new Map((await followedBy(context)).map(({ pair, menteeId }) => [pair.id, menteeId]))
    const chosen = [...new Set(relationshipIds)].toSorted()
    if (chosen.some((id) => !followed.has(id))) throw context.refuse('not-yours')
    const people = await readPeopleById(context, [...followed.values()])
    const notSent: { name: string; why: string }[] = []
    let [sent, later] = [0, 0]
    for (const relationshipId of chosen) {
      const { name, timeZone } = people.get(followed.get(relationshipId)!)!
      const at = when === 'morning' ? nextMorning(timeZone, now) : now
      if (at > now) {
        const id = newId(now)
        await db
          .insertInto('training.morningWords')
          .values({
            organisationId: organisation.id,
            id,
            relationshipId,
            authorId: person.id,
            text,
            sendAt: at,
          })
          .execute()
        await context.later(sendInTheMorning, { id }, { at, key: `morning-words/${id}` })
        later += 1
        continue
      }
      const written = await writeToPair(context, relationshipId, text)
      if ('refusal' in written) notSent.push({ name, why: written.refusal })
      else sent += 1
    }
    if (later > 0) context.tellPages([person.id], [showCourseWeek])
    return { sent, later, notSent }
  },
)
