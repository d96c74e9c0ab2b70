import { action } from '../../../platform/server/action.ts'
import { saveVersion } from '../../questionnaires/server/index.ts'
import { rewordQuestion, type Question } from '../contract.ts'
import { readEdition } from './read-edition.ts'
import { readQuestionnaire } from './read-questionnaire.ts'

export const rewordQuestionAction = action(rewordQuestion, async (context, input) => {
  const { db, now, expectedRevision } = context
  const { editionId, key, wording, mentorWording, help, options } = input
  // Its row's lock comes first: of two leads who reword, the second sees what the first wrote.
  const edited = await db
    .updateTable('programmes.editions')
    .set({ revision: expectedRevision! + 1, updatedAt: now })
    .where('id', '=', editionId)
    .where('revision', '=', expectedRevision!)
    .returning('id')
    .executeTakeFirst()
  if (!edited) throw context.refuse('changed-meanwhile')
  const { questions } = await readQuestionnaire(db, editionId)
  const question = questions.find((one) => one.key === key)
  if (!question) throw context.refuse('unknown-question', { question: key })
  const stranger = options.find((option) => !question.options.some((one) => one.key === option.key))
  if (stranger) throw context.refuse('unknown-option', { option: stranger.key })
  const labels = new Map(options.map((option) => [option.key, option.label]))
  const reworded: Question = {
    ...question,
    wording,
    mentorWording,
    help,
    options: question.options.map((option) => ({ ...option, label: labels.get(option.key) ?? option.label })),
  }
  await saveVersion(
    context,
    editionId,
    questions.map((one) => (one === question ? reworded : one)),
  )
  return readEdition(db, editionId)
})
