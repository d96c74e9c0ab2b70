import type { ActLinks } from '../../../platform/server/act-links.ts'
import { whyNotFollow } from '../../../platform/server/act-links.ts'
import { newId } from '../../../platform/server/id.ts'
import { Refusal } from '../../../platform/server/refusal.ts'

/** Links for one act: kept with the mail that carries them, used up with the act. */
export const actLinks: ActLinks = {
  async keep(db, { organisationId, now }, links) {
    const emails = [...new Set(links.map(({ email }) => email))]
    const accounts = await db
      .selectFrom('people.accounts')
      .select(['id', 'email'])
      .where('email', 'in', emails)
      .execute()
    const accountOf = new Map(accounts.map(({ id, email }) => [email, id]))
    const rows = links.map(({ email, ...link }) => {
      const accountId = accountOf.get(email)
      if (accountId === undefined)
        throw new Error(`A link for "${link.act}" goes to an address of no account.`)
      return { organisationId, id: newId(now), accountId, createdAt: now, ...link }
    })
    await db.insertInto('people.actLinks').values(rows).execute()
  },
  async use({ db, now }, { id }) {
    // Locked before the question: two clicks on one link do one act.
    const link = await db
      .selectFrom('people.actLinks')
      .select(['until', 'usedAt', 'endedAt', 'changesForHours'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const refusal = whyNotFollow(link, now)
    if (refusal) throw new Refusal(refusal)
    await db
      .updateTable('people.actLinks')
      // From the first act on: changing an answer does not make the time for changes longer.
      .set({ usedAt: link.usedAt ?? now })
      .where('id', '=', id)
      .execute()
  },
}
