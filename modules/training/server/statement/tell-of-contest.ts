import type { WorkContext } from '../../../../platform/server/context.ts'
import { readLeadIds } from '../../../programmes/server/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { listStatements } from '../../contract.ts'
import { mailTo } from '../mail/mail-to.ts'
import { statementMail } from '../mail/statement-mail.ts'

type Contested = {
  readonly effect: string
  readonly editionId: string
  readonly month: string
  readonly mentorId: string
  readonly count: number
}

/** The team of the course, that lines of a mentor are to be settled; whoever contests their own is not told of it. */
export async function tellOfContest(
  context: WorkContext,
  { effect, mentorId, ...of }: Contested,
): Promise<void> {
  const { db } = context
  const mentorName = (await readPeople(db, [mentorId])).get(mentorId)?.name ?? ''
  const leads = (await readLeadIds(db, [of.editionId])).filter((id) => id !== mentorId)
  await mailTo(context, leads, (reader, personId) =>
    statementMail(context, { what: 'contested', effect: `${effect}/${personId}`, mentorName, reader, ...of }),
  )
  context.tellPages(leads, [listStatements])
}
