import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lockEdition } from '../../../programmes/server/index.ts'
import { addPartner } from '../../contract.ts'
import { hasWords, whyNotTerms } from '../../rules.ts'
import { comeAgain } from './come-again.ts'
import { endOnLastDay } from './end-on-last-day.ts'
import { isNameTaken } from './is-name-taken.ts'
import { refuseAfterEdition } from './refuse-after-edition.ts'

export const addPartnerAction = action(addPartner, async (context, { editionId, after, ...terms }) => {
  const { db, now, organisation } = context
  const refusal = whyNotTerms(terms, dayIn(organisation.timeZone, now))
  if (refusal) throw context.refuse(refusal)
  await lockEdition(db, editionId)
  await refuseAfterEdition(context, { editionId, untilOn: terms.untilOn })
  if (await isNameTaken(db, editionId, terms.name)) throw context.refuse('same-name')
  const id = newId(now)
  await db
    .insertInto('partners.partners')
    .values({
      ...terms,
      charter: hasWords(terms.charter) ? JSON.stringify(terms.charter) : null,
      organisationId: organisation.id,
      id,
      editionId,
      addedAt: now,
      updatedAt: now,
    })
    .execute()
  await endOnLastDay(context, id, terms.untilOn)
  if (after) await comeAgain(context, { partner: { id, editionId, ...terms }, after })
  return { id }
})
