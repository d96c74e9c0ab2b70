import { action } from '../../../../platform/server/action.ts'
import { newToken, readPeople } from '../../../people/server/index.ts'
import { askManager } from '../../contract.ts'
import { asksAtMost } from '../../rules.ts'
import { findOwnCandidacy, lockOffer } from '../state/kept-offer.ts'
import { agreementMail } from './agreement-mail.ts'

/** Asked of another address, the link that the first one had opens nothing any more. */
export const askManagerAction = action(askManager, async (context, { id, managerName, email }) => {
  const { db, now, organisation, person } = context
  const offer = await lockOffer(db, id)
  const own = await findOwnCandidacy(db, id, person.id)
  if (own?.state !== 'held' || own.answerBy! <= now) throw context.refuse('not-held')
  const people = await readPeople(db, [person.id, offer.hostId])
  const visitor = people.get(person.id)!
  if (visitor.email?.toLowerCase() === email.toLowerCase()) throw context.refuse('own-address')
  const before = await db
    .selectFrom('immersion.agreements')
    .select('asked')
    .where('candidacyId', '=', own.id)
    .executeTakeFirst()
  if ((before?.asked ?? 0) >= asksAtMost) throw context.refuse('asked-too-often')
  const { token, tokenHash } = newToken()
  const asked = (before?.asked ?? 0) + 1
  await db
    .insertInto('immersion.agreements')
    .values({ organisationId: organisation.id, candidacyId: own.id, tokenHash, managerName, email, asked })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'candidacyId'])
        // Chosen a second time, one asks again.
        .doUpdateSet({ tokenHash, managerName, email, asked, answer: null, answeredAt: null }),
    )
    .execute()
  await context.mail(
    agreementMail(context, {
      offer,
      manager: { name: managerName, email, language: visitor.language ?? organisation.language },
      visitor: visitor.name,
      host: people.get(offer.hostId)?.name ?? '',
      answerBy: own.answerBy!,
      token,
      effectKey: `immersion-agreement/${own.id}/${tokenHash}`,
    }),
  )
  return {}
})
