import type { WorkContext } from '../../../../platform/server/context.ts'
import { readPeopleById } from '../../../meetings/server/index.ts'
import { defenceMail } from '../mail/defence-mail.ts'
import { mailTo } from '../mail/mail-to.ts'
import { readDefences } from './read-defences.ts'

/** Each by their own clock: a jury may sit in several zones. */
export async function tellOfDefence(
  context: WorkContext,
  id: string,
  what: 'planned' | 'decided',
  personIds: readonly string[],
): Promise<void> {
  const [defence] = await readDefences(context.db, { ids: [id] })
  const people = await readPeopleById(context, personIds)
  await mailTo(context, personIds, (reader, personId) =>
    defenceMail(context, {
      what,
      defence: defence!,
      timeZone: people.get(personId)!.timeZone,
      personId,
      isJury: defence!.jurorIds.includes(personId),
      reader,
    }),
  )
}
