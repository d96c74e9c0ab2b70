import { sql } from 'kysely'
import { z } from 'zod'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { placeFreeMail } from './place-free-mail.ts'

const atOnce = 100

/** Whatever freed a place, an end, a no, or one more place: who waited for it is told once, and waits no more. */
export const tellWhenFree = job(
  { name: 'tell-when-free', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, organisation } = context
    const { rows } = await sql<Free>`
      delete from requests.awaited_places as awaited using (
        select awaited_places.mentor_enrolment_id, awaited_places.enrolment_id, mentors.edition_id,
          mentors.person_id as mentor_id, askers.person_id as asker_id
        from requests.awaited_places
        join enrolment.members as mentors on mentors.organisation_id = awaited_places.organisation_id
          and mentors.id = awaited_places.mentor_enrolment_id
        join enrolment.members as askers on askers.organisation_id = awaited_places.organisation_id
          and askers.id = awaited_places.enrolment_id
        where mentors.status = 'enrolled' and askers.status = 'enrolled' and mentors.capacity_pairs > mentors.taken_pairs
        order by awaited_places.asked_at limit ${atOnce}
      ) as free
      where awaited.mentor_enrolment_id = free.mentor_enrolment_id and awaited.enrolment_id = free.enrolment_id
      returning free.*`.execute(db)
    if (rows.length === 0) return
    const people = await readPeople(
      db,
      rows.flatMap(({ mentorId, askerId }) => [mentorId, askerId]),
    )
    for (const { editionId, mentorEnrolmentId, mentorId, askerId } of rows) {
      const reader = readerOf(people.get(askerId)!, organisation)
      if (!reader) continue
      const edition = await editionOfSearch(db, editionId)
      const mentor = people.get(mentorId)!.name
      await context.mail(placeFreeMail(context, { edition, mentorEnrolmentId, mentor, reader }))
    }
  },
)

type Free = {
  readonly editionId: string
  readonly mentorEnrolmentId: string
  readonly mentorId: string
  readonly askerId: string
}
