import { action } from '../../../platform/server/action.ts'
import type { Answers } from '../../questionnaires/contract.ts'
import { readQuestions } from '../../questionnaires/server/index.ts'
import { CheckInQuestion, countsOf, isCounted } from '../check-ins/form.ts'
import { Moment } from '../check-ins/moments.ts'
import { countCheckIns } from '../contract.ts'

export const countCheckInsAction = action(countCheckIns, async ({ db }, { editionId }) => {
  const rows = await db
    .selectFrom('feedback.checkIns')
    .select(['moment', 'versionId', 'answers'])
    .where('editionId', '=', editionId)
    .orderBy('askedAt')
    .execute()
  const moments = []
  for (const moment of Moment.options) {
    const asked = rows.filter((row) => row.moment === moment)
    const last = asked.at(-1)
    if (!last) continue
    const given = asked.flatMap(({ answers }) => (answers === null ? [] : [answers as Answers]))
    const questions = (await readQuestions(db, last.versionId, CheckInQuestion)).filter(isCounted)
    moments.push({
      moment,
      asked: asked.length,
      answered: given.length,
      questions: questions.map((question) => {
        const counts = countsOf(question, given)
        return {
          key: question.key,
          wording: question.wording,
          options:
            counts && question.options.map((option, index) => ({ ...option, count: counts[index]!.count })),
        }
      }),
    })
  }
  return { moments }
})
