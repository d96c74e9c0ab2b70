import { hashOfLink } from '../../../platform/server/mail/link-for.ts'
import type { Organisation } from '../../../platform/server/context.ts'
import { inTransaction, type Database } from '../../../platform/server/database/index.ts'
import type { Identity } from '../../../platform/server/http/routes.ts'
import { Refusal } from '../../../platform/server/refusal.ts'

/**
 * Whom a link for one act speaks for, in the organisation of the address. Refused where nobody knows it, where its person
 * is no longer here, and where the browser is signed in as somebody else: then it was handed on.
 */
export async function identifyByLink(
  database: Database,
  organisation: Organisation,
  { link: token, signedInAs }: { link: string; signedInAs: string | undefined },
): Promise<Identity> {
  const found = await inTransaction(
    database,
    { organisationId: organisation.id, role: 'app' },
    async (db) => {
      const link = await db
        .selectFrom('people.actLinks')
        .innerJoin('people.accounts', 'people.accounts.id', 'people.actLinks.accountId')
        .select(['people.actLinks.id', 'accountId', 'language', 'act', 'subject'])
        .select(['until', 'usedAt', 'endedAt', 'changesForHours'])
        .where('tokenHash', '=', hashOfLink(token))
        .executeTakeFirst()
      if (!link) return undefined
      const person = await db
        .selectFrom('people.people')
        .select(['id', 'name', 'email', 'isAdmin'])
        .where('accountId', '=', link.accountId)
        .where('suspendedAt', 'is', null)
        .executeTakeFirst()
      return person && { link, person }
    },
  )
  if (!found) throw new Refusal('link-over')
  const { person } = found
  const { accountId, language, ...link } = found.link
  if (signedInAs !== undefined && signedInAs !== accountId) throw new Refusal('link-of-another')
  return { account: { id: accountId, sessionId: null, language }, organisation, person, link }
}
