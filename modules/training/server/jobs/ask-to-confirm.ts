import { z } from 'zod'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { confirmMail } from '../mail/confirm-mail.ts'

/** One mail a day at most, in the evening, where meetings of that day have ended and nobody has said anything of them. */
export const askToConfirm: Job<z.ZodObject, 'organisation'> = job(
  { name: 'ask-mentors-to-confirm', payload: z.object({}), every: { dayAt: '19:00' } },
  async (context) => {
    const { db, now, organisation } = context
    const today = dayIn(organisation.timeZone, now)
    const rows = await db
      .selectFrom('meetings.unsaidOfSeries')
      .select(['mentorId', ({ fn }) => fn.countAll<string>().as('count')])
      .select(({ fn }) => fn.max('startsAt').as('latest'))
      .groupBy('mentorId')
      .$narrowType<{ mentorId: string; latest: string }>()
      .execute()
    const toAsk = rows.filter(({ latest }) => dayIn(organisation.timeZone, latest) === today)
    const people = await readPeople(
      db,
      toAsk.map(({ mentorId }) => mentorId),
    )
    for (const { mentorId, count } of toAsk) {
      const person = people.get(mentorId)
      const reader = person && readerOf(person, organisation)
      if (reader)
        await context.mail(confirmMail(context, { personId: mentorId, count: Number(count), today, reader }))
    }
  },
)
