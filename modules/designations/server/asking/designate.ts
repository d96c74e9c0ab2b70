import { publicAction } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { newToken } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { designate } from '../../contract.ts'
import { designationMail } from '../mail/designation-mail.ts'
import { findRoundByToken } from '../state/kept-round.ts'

const asKept = (email: string) => email.trim().toLowerCase()

/**
 * Whoever is designated gets one mail, however many thought of them. Whoever leads the edition sees who takes part, so that they
 * designate nobody: the referent does it, by the same link.
 */
export const designateAction = publicAction(designate, async (context, { token, name, email, people }) => {
  const { db, now, organisation, caller } = context
  await refuseTooMany(db, { bucket: `designate/address/${caller.address}`, most: 200, minutes: 60, now })
  const round = await findRoundByToken(db, token)
  if (!round) throw context.refuse('no-such-link')
  if (!round.isOpen || round.toldAt !== null) throw context.refuse('designating-closed')
  const edition = await readEditionFrame(db, round.editionId)
  const by = asKept(email)
  if (edition.leads.some((lead) => lead.email !== null && asKept(lead.email) === by))
    throw context.refuse('leads-edition')
  if (people.some((one) => asKept(one.email) === by)) throw context.refuse('own-address')
  await refuseTooMany(db, { bucket: `designate/by/${round.editionId}/${by}`, most: 12, minutes: 1440, now })
  for (const one of people) {
    const address = asKept(one.email)
    const { token: secret, tokenHash } = newToken()
    const known = await db
      .selectFrom('designations.people')
      .select('id')
      .where('editionId', '=', round.editionId)
      .where('email', '=', address)
      .executeTakeFirst()
    const kept = await db
      .insertInto('designations.people')
      .values({
        organisationId: organisation.id,
        id: newId(now),
        editionId: round.editionId,
        designatorName: name,
        designatorEmail: by,
        name: one.name,
        email: address,
        role: one.role,
        tokenHash,
        designatedAt: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (kept && !known)
      await context.mail(
        designationMail(context, {
          id: kept.id,
          edition,
          reader: { email: address, name: one.name, language: organisation.language },
          designator: name,
          role: one.role,
          resultsOn: round.resultsOn,
          token: secret,
        }),
      )
  }
  return {}
})
