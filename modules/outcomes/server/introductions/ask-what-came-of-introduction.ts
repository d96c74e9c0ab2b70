import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { introductionOutcomeMail } from '../mail/introduction-mail.ts'
import { lockIntroduction } from './lock-introduction.ts'

const Payload = z.object({ introductionId: Id })

/** Once; not of one that was taken back, said already, or erased. */
export const askWhatCameOfIntroduction: Job<typeof Payload, 'organisation'> = job(
  { name: 'ask-what-came-of-introduction', payload: Payload },
  async (context, { introductionId }) => {
    const row = await lockIntroduction(context, introductionId)
    if (!row || row.came !== null || row.toWhom === null) return
    const people = await readPeople(context.db, [row.personId, row.introducedBy])
    const person = people.get(row.personId)
    const reader = person && readerOf(person, context.organisation)
    if (!reader) return
    await context.db
      .updateTable('outcomes.introductions')
      .set({ askedAt: context.now })
      .where('id', '=', introductionId)
      .execute()
    const introduction = { ...row, toWhom: row.toWhom, why: row.why ?? '' }
    const by = people.get(row.introducedBy)!.name
    await context.mail(introductionOutcomeMail(context, { reader, by, introduction }))
  },
)
