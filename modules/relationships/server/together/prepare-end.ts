import { sql } from 'kysely'
import { z } from 'zod'
import { dayIn, isDaytime } from '../../../../platform/calendar-day.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { prepareFrom } from '../../together/days.ts'
import { isPresent, lockRelationship, type LockedRelationship } from '../find-parties.ts'
import { togetherMail } from './together-mail.ts'

const atOnce = 50

/** From day 75 of 120 on: a word to everybody in it, to look at the goals and choose the closing meeting. */
export const prepareEnd = job(
  { name: 'prepare-end', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, now, organisation } = context
    if (!isDaytime(organisation.timeZone, now)) return
    const today = dayIn(organisation.timeZone, now)
    const near = await db
      .selectFrom('relationships.relationships')
      .select('id')
      .where('status', '=', 'active')
      .where('endPreparedAt', 'is', null)
      .where(
        sql<boolean>`last_on - round((agreement->>'durationDays')::int * 45 / 120.0)::int <= ${today}::date`,
      )
      .orderBy('id')
      .limit(atOnce)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id } of near) {
      const relationship = await lockRelationship(context, id)
      const { lastOn, agreement } = relationship
      await db
        .updateTable('relationships.relationships')
        .set({ endPreparedAt: now })
        .where('id', '=', id)
        .execute()
      // One that was found late, past its day, is thanked at its end and not asked to prepare it.
      if (lastOn !== null && today <= lastOn && prepareFrom(lastOn, agreement.durationDays) <= today) {
        await tellAll(context, relationship, lastOn)
      }
    }
  },
)

async function tellAll(context: WorkContext, { id, editionId, parties }: LockedRelationship, day: string) {
  const edition = await readEditionFrame(context.db, editionId)
  const people = await readPeople(
    context.db,
    parties.map(({ personId }) => personId),
  )
  const mails = parties.filter(isPresent).flatMap(({ personId }) => {
    const reader = readerOf(people.get(personId)!, context.organisation)
    const others = parties.filter((other) => other.personId !== personId)
    const partner = others.map((other) => people.get(other.personId)!.name).join(', ')
    const told = { what: 'prepare' as const, day }
    return reader ? [togetherMail(context, { id, personId, edition, reader, partner, told })] : []
  })
  await context.mail(...mails)
}
