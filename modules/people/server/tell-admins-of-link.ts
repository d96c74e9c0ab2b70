import type { Context } from '../../../platform/server/context.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { linkDisownedMail } from './mail/link-disowned-mail.ts'

/** The admins of the organisation learn whose address to look at. */
export async function tellAdminsOfLink(context: Context, linkId: string): Promise<void> {
  const { db, organisation, person } = context
  const admins = await db
    .selectFrom('people.people')
    .leftJoin('people.accounts', 'people.accounts.id', 'people.people.accountId')
    .select(['people.people.id', 'name', 'people.people.email', 'language'])
    .where('isAdmin', '=', true)
    .where('suspendedAt', 'is', null)
    .where('people.people.id', '!=', person.id)
    .execute()
  for (const admin of admins) {
    const reader = readerOf(admin, organisation)
    if (reader) await context.mail(linkDisownedMail(context, { linkId, adminId: admin.id, reader }))
  }
}
