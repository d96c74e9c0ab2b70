import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { countFree } from '../../../enrolment/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEdition } from '../../../programmes/server/index.ts'
import { teamMail } from '../mail/team-mail.ts'

const Payload = z.object({ editionId: Id })

/** How many people wait for a next round, for each of the team; nothing where nobody does any more. */
export const tellTeamWhoWaits: Job<typeof Payload, 'organisation'> = job(
  { name: 'tell-team-who-waits', payload: Payload },
  async (context, { editionId }) => {
    const free = await countFree(context.db, editionId)
    if (free.mentees + free.mentors === 0) return
    const edition = await readEdition(context.db, editionId)
    const people = await readPeople(
      context.db,
      edition.leads.map(({ personId }) => personId),
    )
    const mails = [...people.values()].flatMap((lead) => {
      const reader = readerOf(lead, context.organisation)
      return reader ? [teamMail(context, { edition, free, personId: lead.id, reader })] : []
    })
    await context.mail(...mails)
  },
)
