import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { NudgeKind } from '../../contract.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { nudgeMail } from './nudge-mail.ts'

const Payload = z.object({ nudgeId: Id })

/** To each who still takes part, and, where an answer is asked for, who still owes one: about what has waited longest. */
export const sendNudge: Job<typeof Payload, 'organisation'> = job(
  { name: 'send-nudge', payload: Payload },
  async (context, { nudgeId }) => {
    const { db, organisation } = context
    const nudge = await db
      .selectFrom('requests.nudges')
      .select(['id', 'editionId', 'kind', 'text', 'theme'])
      .where('id', '=', nudgeId)
      .where('takenBackAt', 'is', null)
      .executeTakeFirst()
    if (!nudge) return
    const edition = await editionOfSearch(db, nudge.editionId)
    const nudged = await db
      .selectFrom('requests.nudged')
      .select('enrolmentId')
      .where('nudgeId', '=', nudgeId)
      .execute()
    const members = await readEnrolled(
      db,
      edition.id,
      nudged.map(({ enrolmentId }) => enrolmentId),
    )
    const waiting =
      nudge.kind === 'answer'
        ? await readOldest(
            db,
            members.map(({ id }) => id),
          )
        : new Map<string, Oldest>()
    for (const member of members) {
      const reader = readerOf(member, organisation)
      const request = waiting.get(member.id) ?? null
      if (!reader || (nudge.kind === 'answer' && request === null)) continue
      await context.mail(
        nudgeMail(context, {
          nudge: { ...nudge, kind: nudge.kind as NudgeKind },
          edition,
          enrolmentId: member.id,
          reader,
          request,
        }),
      )
    }
  },
)

type Oldest = {
  readonly id: string
  readonly asker: string
  readonly need: string
  readonly sentAt: string
  readonly answerBy: string
}

async function readOldest(db: Db, mentorIds: readonly string[]): Promise<Map<string, Oldest>> {
  if (mentorIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('requests.requests')
    .innerJoin('requests.searches', 'requests.searches.id', 'searchId')
    .select(['requests.requests.id', 'mentorEnrolmentId', 'personId', 'need', 'sentAt', 'answerBy'])
    .where('mentorEnrolmentId', 'in', [...mentorIds])
    .where('requests.requests.status', '=', 'sent')
    .orderBy('sentAt', 'desc')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  return new Map(
    rows.map((row) => [
      row.mentorEnrolmentId,
      {
        id: row.id,
        asker: people.get(row.personId)!.name,
        need: row.need,
        sentAt: row.sentAt!,
        answerBy: row.answerBy!,
      },
    ]),
  )
}
