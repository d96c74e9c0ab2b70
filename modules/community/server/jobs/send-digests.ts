import { z } from 'zod'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { isTimeToWrite } from '../../../../platform/mail-time.ts'
import { newId } from '../../../../platform/server/id.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { mailTimeOf, newToken, readPeople } from '../../../people/server/index.ts'
import { isDayOfWeekly } from '../../rules.ts'
import { readNews } from '../digest/read-news.ts'
import { digestMail } from '../mail/digest-mail.ts'

const atOnce = 1000

/** Every hour: one mail of all that is new to somebody, as often as they want it, at their hour, or on a working day's daytime where they live. */
export const sendDigests = job(
  { name: 'send-community-digests', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, now, organisation } = context
    const news = await readNews(db, {
      now,
      isWeeklyDay: isDayOfWeekly(dayIn(organisation.timeZone, now)),
      mostPeople: atOnce,
    })
    if (news.size === 0) return
    const people = await readPeople(db, [...news.keys()])
    for (const [personId, its] of news) {
      const person = people.get(personId)
      const reader = person && readerOf(person, organisation)
      if (reader && !isTimeToWrite(mailTimeOf(person, organisation), now)) continue
      await db
        .insertInto('community.readers')
        .values({ organisationId: organisation.id, personId, cadence: 'weekly', toldAt: now })
        .onConflict((conflict) =>
          conflict.columns(['organisationId', 'personId']).doUpdateSet({ toldAt: now }),
        )
        .execute()
      if (!reader) continue
      const { token, tokenHash } = newToken()
      await db
        .insertInto('community.stops')
        .values({ organisationId: organisation.id, tokenHash, personId, madeAt: now })
        .execute()
      await context.mail(digestMail(context, { mailId: newId(now), reader, news: its, token }))
    }
  },
)
