import type { Db } from '../../../platform/server/database/index.ts'
import { Question, Theme, type Questionnaire } from '../contract.ts'

/** The questions and themes of an edition, in their order. */
export async function readQuestionnaire(db: Db, editionId: string): Promise<Questionnaire> {
  const questions = await db
    .selectFrom('programmes.questions')
    .selectAll()
    .where('editionId', '=', editionId)
    .orderBy('position')
    .orderBy('key')
    .execute()
  const themes = await db
    .selectFrom('programmes.themes')
    .select(['key', 'asking', 'offering'])
    .where('editionId', '=', editionId)
    .orderBy('position')
    .orderBy('key')
    .execute()
  return {
    questions: questions.map((row) => Question.parse(row)),
    themes: themes.map((row) => Theme.parse(row)),
  }
}
