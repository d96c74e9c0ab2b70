import type { WorkContext } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../../people/server/index.ts'
import { teamMail, type OfTeam } from './team-mail.ts'

type Telling = Omit<OfTeam, 'reader'>

/** A mail to each of these people who has an address. */
export async function tellPeople(
  context: Pick<WorkContext, 'db' | 'organisation' | 'publicUrl' | 'mail'>,
  personIds: readonly string[],
  about: Telling,
): Promise<void> {
  const people = await readPeople(context.db, personIds)
  for (const person of people.values()) {
    const reader = readerOf(person, context.organisation)
    if (reader)
      await context.mail(teamMail(context, { ...about, effect: `${about.effect}/${person.id}`, reader }))
  }
}

/** Of one's own teams, and of what one is owed by those that one has left. */
export const teamsPage = ({ editionId }: { readonly editionId: string }) => `client-projects/${editionId}`

export const projectPage = ({ editionId, id }: { readonly editionId: string; readonly id: string }) =>
  `client-projects/${editionId}/${id}`
