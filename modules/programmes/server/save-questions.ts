import type { Context } from '../../../platform/server/context.ts'
import { saveVersion } from '../../questionnaires/server/index.ts'
import type { MatchingDefaults, Question } from '../contract.ts'

type Saved = {
  readonly editionId: string
  readonly questions: readonly Question[]
  readonly matchingDefaults: MatchingDefaults
}

/** What an edition asks from now on, and what of it counts. The caller has locked the edition and knows its revision. */
export async function saveQuestions(
  context: Context,
  { editionId, questions, matchingDefaults }: Saved,
): Promise<void> {
  const { db, now, expectedRevision } = context
  await db
    .updateTable('programmes.editions')
    .set({
      matchingDefaults: JSON.stringify(matchingDefaults),
      revision: expectedRevision! + 1,
      updatedAt: now,
    })
    .where('id', '=', editionId)
    .execute()
  await saveVersion(context, editionId, questions)
}
