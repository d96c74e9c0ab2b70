import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEdition } from '../../../programmes/server/index.ts'
import { whenToRemind } from '../../rules.ts'
import { isPresent, lockRelationship, type LockedRelationship } from '../find-parties.ts'
import { reminderMail } from '../mail/reminder-mail.ts'

/**
 * Whoever has not answered is reminded of whom they are proposed to, and until when: now, or as soon as it is a working
 * day's daytime where they live. `only` names one of them.
 */
export async function remindOfProposal(
  context: WorkContext,
  relationship: LockedRelationship,
  afterDays: number,
  only?: string,
): Promise<void> {
  const { now, organisation } = context
  const { id, answerBy, parties } = relationship
  const present = parties.filter(isPresent)
  const silent = present.filter(
    ({ acceptedAt, enrolmentId }) => acceptedAt === null && (only === undefined || enrolmentId === only),
  )
  const edition = await readEdition(context.db, relationship.editionId)
  const people = await readPeople(
    context.db,
    parties.map(({ personId }) => personId),
  )
  for (const party of silent) {
    const person = people.get(party.personId)!
    const reader = readerOf(person, organisation)
    const at = whenToRemind(person.profile.timeZone ?? organisation.timeZone, now, answerBy)
    if (!reader || at === undefined) continue
    if (at > now) {
      const key = `remind-later/${id}/${party.enrolmentId}/${afterDays}`
      await context.later(remindLater, { id, enrolmentId: party.enrolmentId, afterDays }, { at, key })
      continue
    }
    const partners = present
      .filter((other) => other !== party)
      .map(({ personId }) => people.get(personId)!.name)
    await context.mail(reminderMail(context, { relationship, party, edition, partners, reader, afterDays }))
  }
}

const Payload = z.object({ id: Id, enrolmentId: Id, afterDays: z.int().min(1) })

/** A reminder that fell into the night or a weekend of its reader; nothing where they have answered meanwhile. */
export const remindLater: Job<typeof Payload, 'organisation'> = job(
  { name: 'remind-later', payload: Payload },
  async (context, { id, enrolmentId, afterDays }) => {
    const relationship = await lockRelationship(context, id)
    if (relationship.status === 'proposed')
      await remindOfProposal(context, relationship, afterDays, enrolmentId)
  },
)
