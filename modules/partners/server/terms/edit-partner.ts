import { action } from '../../../../platform/server/action.ts'
import { editPartner } from '../../contract.ts'
import { hasWords, whyNotTerms } from '../../rules.ts'
import { partnerMoved } from '../facts.ts'
import { lockPartner } from '../lock-partner.ts'
import { endOnLastDay } from './end-on-last-day.ts'
import { isNameTaken } from './is-name-taken.ts'
import { refuseAfterEdition } from './refuse-after-edition.ts'

export const editPartnerAction = action(editPartner, async (context, { id, ...terms }) => {
  const { db, now, expectedRevision } = context
  const { editionId, charter, charterVersion, revision, today, untilOn } = await lockPartner(context, id)
  if (revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  const refusal = whyNotTerms(terms, today)
  if (refusal) throw context.refuse(refusal)
  // One that the edition came to end before keeps its day until somebody moves it.
  if (terms.untilOn !== untilOn) await refuseAfterEdition(context, { editionId, untilOn: terms.untilOn })
  if (await isNameTaken(db, editionId, terms.name, id)) throw context.refuse('same-name')
  // Words that somebody may have accepted keep their number; those that the programme's took the place of are kept too.
  const words = hasWords(terms.charter) ? terms.charter : (charter as typeof terms.charter)
  const before = charter as typeof terms.charter
  const isReworded = before !== null && (before.fr !== words?.fr || before.en !== words?.en)
  await db
    .updateTable('partners.partners')
    .set({
      ...terms,
      charter: words && JSON.stringify(words),
      charterVersion: charterVersion + (isReworded ? 1 : 0),
      updatedAt: now,
      revision: revision + 1,
    })
    .where('id', '=', id)
    .execute()
  if (terms.untilOn !== untilOn) await moveLastDay()
  return { revision: revision + 1 }

  async function moveLastDay() {
    await endOnLastDay(context, id, terms.untilOn)
    const mentors = await db
      .selectFrom('partners.mentors')
      .select('personId')
      .where('partnerId', '=', id)
      .where('leftAt', 'is', null)
      .execute()
    const personIds = mentors.map(({ personId }) => personId)
    await context.announce(partnerMoved, { editionId, personIds, before: untilOn, untilOn: terms.untilOn })
  }
})
