import { action } from '../../../platform/server/action.ts'
import { editAdvice } from '../contract.ts'
import { whyNotMoment } from '../rules.ts'
import { readPieces } from './read-pieces.ts'
import { showEditionGuidance } from './show-edition-guidance.ts'

export const editAdviceAction = action(editAdvice, async (context, { editionId, key, editedAt, ...said }) => {
  const { db, now, organisation, person } = context
  const before = (await readPieces(db, [editionId]))(editionId).find((piece) => piece.key === key)
  if (!before) throw context.refuse('not-found')
  const refusal = whyNotMoment(before.moment, said.moment)
  if (refusal) throw context.refuse(refusal)
  const row = {
    audience: said.audience,
    byMail: said.byMail,
    isOn: said.isOn,
    moment: JSON.stringify(said.moment),
    wording: JSON.stringify(said.wording),
    editedAt: now,
    editedBy: person.id,
  }
  // Of two who change the same piece at once, the second is told: the row of the first is there, or is another.
  const changed =
    editedAt === null
      ? await db
          .insertInto('guidance.pieces')
          .values({ organisationId: organisation.id, editionId, key, addedAt: now, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .returning('key')
          .execute()
      : await db
          .updateTable('guidance.pieces')
          .set(row)
          .where('editionId', '=', editionId)
          .where('key', '=', key)
          .where('editedAt', '=', editedAt)
          .returning('key')
          .execute()
  if (changed.length === 0) throw context.refuse('changed-meanwhile')
  return showEditionGuidance(context, editionId)
})
