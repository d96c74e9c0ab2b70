import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { addAdvice } from '../contract.ts'
import { mostPieces, whyNotMoment } from '../rules.ts'
import { readPieces } from './read-pieces.ts'
import { showEditionGuidance } from './show-edition-guidance.ts'

export const addAdviceAction = action(addAdvice, async (context, { editionId, ...said }) => {
  const { db, now, organisation, person } = context
  if (said.wording.fr.title === '' && said.wording.en.title === '') throw context.refuse('no-title')
  // A card is one of the three that a briefing has.
  if (whyNotMoment({ kind: 'library' }, said.moment)) throw context.refuse('invalid-input')
  if ((await readPieces(db, [editionId]))(editionId).length >= mostPieces) {
    throw context.refuse('enough-advice')
  }
  const key = newId(now)
  await db
    .insertInto('guidance.pieces')
    .values({
      organisationId: organisation.id,
      editionId,
      key,
      audience: said.audience,
      byMail: said.byMail,
      isOn: true,
      moment: JSON.stringify(said.moment),
      wording: JSON.stringify(said.wording),
      addedAt: now,
      editedAt: now,
      editedBy: person.id,
    })
    .execute()
  return { key, guidance: await showEditionGuidance(context, editionId) }
})
