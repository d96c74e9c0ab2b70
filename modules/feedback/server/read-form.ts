import type { WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import { readVersion, saveVersion, type Version } from '../../questionnaires/server/index.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { CheckInQuestion, formAtEndOfTrial, usualForms } from '../check-ins/form.ts'
import { endOfTrial, type Moment } from '../check-ins/moments.ts'

/** What a moment asks in an edition: the usual questions, kept as its first version when they are asked first. */
export async function readForm(
  context: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  editionId: string,
  moment: Moment,
): Promise<Version<CheckInQuestion>> {
  const { db, organisation, now } = context
  await db
    .insertInto('feedback.forms')
    .values({ organisationId: organisation.id, editionId, moment, questionnaireId: newId(now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  // Locked: two pairs asked at once make one first version.
  const { questionnaireId } = await db
    .selectFrom('feedback.forms')
    .select('questionnaireId')
    .where('editionId', '=', editionId)
    .where('moment', '=', moment)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const kept = await readVersion(db, questionnaireId, CheckInQuestion)
  if (kept) return kept
  const { agreement, conduct } = await readEdition(db, editionId)
  const isEndOfTrial = endOfTrial(agreement, conduct.checkIns) === moment
  return saveVersion(context, questionnaireId, isEndOfTrial ? formAtEndOfTrial(moment) : usualForms[moment])
}
