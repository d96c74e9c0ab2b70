import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { readPairsOfEdition } from '../../../relationships/server/index.ts'
import { resultsMail } from '../mail/results-mail.ts'
import { findRound } from '../state/kept-round.ts'

const Payload = z.object({ editionId: Id })

/**
 * On the day that was said: who takes part, and who does not this time. Who said no, was away, full or without a match is one and the
 * same. Then all that was kept of it goes.
 */
export const tellDesignators: Job<typeof Payload, 'organisation'> = job(
  { name: 'tell-designators', payload: Payload },
  async (context, { editionId }) => {
    const { db, now, organisation } = context
    const round = await findRound(db, editionId)
    if (!round || round.toldAt !== null) return
    await db
      .updateTable('designations.rounds')
      .set({ toldAt: now, isOpen: false })
      .where('editionId', '=', editionId)
      .execute()
    const people = await db
      .selectFrom('designations.people')
      .select(['name', 'email', 'designatorName', 'designatorEmail'])
      .where('editionId', '=', editionId)
      .orderBy('name')
      .execute()
    const paired = new Set(
      (await readPairsOfEdition(db, editionId))
        .filter(({ status }) => status === 'proposed' || status === 'active' || status === 'ended')
        .flatMap(({ parties }) => parties.map(({ email }) => email?.toLowerCase())),
    )
    const edition = await readEditionFrame(db, editionId)
    for (const email of new Set(people.map((one) => one.designatorEmail))) {
      const those = people.filter((one) => one.designatorEmail === email)
      await context.mail(
        resultsMail(context, {
          editionId,
          edition,
          reader: { email, name: those[0]!.designatorName, language: organisation.language },
          people: those.map((one) => ({ name: one.name, takesPart: paired.has(one.email) })),
        }),
      )
    }
    await db.deleteFrom('designations.people').where('editionId', '=', editionId).execute()
  },
)
