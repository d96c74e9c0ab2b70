import type { WorkContext } from '../../../../platform/server/context.ts'
import { defenceMail } from '../mail/defence-mail.ts'
import { mailTo } from '../mail/mail-to.ts'
import { readDefences } from './read-defences.ts'

export async function tellOfDefence(
  context: WorkContext,
  id: string,
  what: 'planned' | 'decided',
  personIds: readonly string[],
): Promise<void> {
  const [defence] = await readDefences(context.db, { ids: [id] })
  await mailTo(context, personIds, (reader, personId) =>
    defenceMail(context, {
      what,
      defence: defence!,
      personId,
      isJury: defence!.jurorIds.includes(personId),
      reader,
    }),
  )
}
