import { dayIn } from '../../../../platform/calendar-day.ts'
import { action } from '../../../../platform/server/action.ts'
import { lockOrganisation } from '../../../people/server/index.ts'
import { untranslated } from '../../../programmes/rules.ts'
import { readQuestionnaire } from '../../../programmes/server/index.ts'
import { editCall } from '../../contract.ts'
import { whyNotSaveCall } from '../../rules-of-calls.ts'
import { readCall } from './read-call.ts'

/** Sets up the call, opens it, closes it. Its address may change: the old one then leads nowhere. */
export const editCallAction = action(editCall, async (context, { editionId, ...input }) => {
  const { db, now, organisation, expectedRevision } = context
  const refusal = whyNotSaveCall(input, dayIn(organisation.timeZone, now))
  if (refusal) throw context.refuse(refusal)
  if (input.isOpen) {
    const { questions, themes } = await readQuestionnaire(db, editionId)
    const half = untranslated(questions, themes)
    if (half.questions.length + half.themes.length > 0) throw context.refuse('translation-missing')
  }
  // Two teams that want the same address take turns.
  await lockOrganisation(context)
  const another = await db
    .selectFrom('enrolment.calls')
    .select('editionId')
    .where('address', '=', input.address)
    .where('editionId', '!=', editionId)
    .executeTakeFirst()
  if (another) throw context.refuse('address-taken')

  const { roles, promise, places, ...plain } = input
  const call = {
    ...plain,
    roles: JSON.stringify(roles),
    promise: JSON.stringify(promise),
    places: JSON.stringify(places),
    revision: expectedRevision! + 1,
    updatedAt: now,
  }
  const before = await db
    .selectFrom('enrolment.calls')
    .select(['revision', 'firstOpenedAt'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  // What nobody has saved yet reads as revision 1.
  if ((before?.revision ?? 1) !== expectedRevision) throw context.refuse('changed-meanwhile')
  const firstOpenedAt = before?.firstOpenedAt ?? (input.isOpen ? now : null)
  await db
    .insertInto('enrolment.calls')
    .values({ organisationId: organisation.id, editionId, ...call, firstOpenedAt })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'editionId']).doUpdateSet({ ...call, firstOpenedAt }),
    )
    .execute()
  return readCall(context, editionId)
})
