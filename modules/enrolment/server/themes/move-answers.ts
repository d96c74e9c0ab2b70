import type { Db } from '../../../../platform/server/database/index.ts'
import { movedAnswers, type Merged } from '../../themes/moved.ts'

/** An enrolment's answers before two themes became one, and its revision once they had. */
export type Before = { readonly id: string; readonly answers: unknown; readonly revision: number }

/** Answers that named a merged theme name the other, in enrolments and in applications that wait; whose they were before. */
export async function moveAnswers(
  db: Db,
  editionId: string,
  questionKeys: readonly string[],
  merged: Merged,
): Promise<Before[]> {
  if (Object.keys(merged).length === 0) return []
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'answers', 'revision'])
    .where('editionId', '=', editionId)
    .orderBy('id')
    .forUpdate()
    .execute()
  const before: Before[] = []
  for (const { id, answers, revision } of rows) {
    const after = movedAnswers(answers as Record<string, unknown>, questionKeys, merged)
    if (after === null) continue
    before.push({ id, answers, revision: revision + 1 })
    await saveAnswersOf(db, id, after, revision + 1)
  }
  const waiting = await db
    .selectFrom('enrolment.applications')
    .select(['id', 'answers'])
    .where('editionId', '=', editionId)
    .where('answers', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const { id, answers } of waiting) {
    const after = movedAnswers(answers as Record<string, unknown>, questionKeys, merged)
    if (after !== null)
      await db
        .updateTable('enrolment.applications')
        .set({ answers: JSON.stringify(after) })
        .where('id', '=', id)
        .execute()
  }
  return before
}

export async function saveAnswersOf(db: Db, id: string, answers: unknown, revision: number): Promise<void> {
  await db
    .updateTable('enrolment.enrolments')
    .set({ answers: JSON.stringify(answers), revision })
    .where('id', '=', id)
    .execute()
}
