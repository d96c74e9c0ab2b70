import { action } from '../../../../platform/server/action.ts'
import { untranslated, whyNotConditions, whyNotQuestions, withRetired } from '../../../programmes/rules.ts'
import { lockEdition, readEdition, saveQuestions } from '../../../programmes/server/index.ts'
import { editQuestions } from '../../contract.ts'
import { readBuilder } from './read-builder.ts'

export const editQuestionsAction = action(editQuestions, async (context, input) => {
  const { db } = context
  const { editionId } = input
  // First: of two leads who save, the second sees what the first wrote.
  await lockEdition(db, editionId)
  const before = await readBuilder(context, editionId)
  if (before.revision !== context.expectedRevision) throw context.refuse('changed-meanwhile')
  const refusal =
    whyNotQuestions(before.questions, input.questions, before.answered) ?? whyNotConditions(input.questions)
  if (refusal) throw context.refuse(refusal.code, { question: refusal.question })
  const questions = withRetired(before.questions, input.questions, before.chosen)
  const [half] = untranslated(questions, []).questions
  if (before.callIsOpen && half !== undefined) throw context.refuse('translation-missing', { question: half })
  const { matchingDefaults } = await readEdition(db, editionId)
  await saveQuestions(context, {
    editionId,
    questions,
    matchingDefaults: {
      ...matchingDefaults,
      weights: { ...matchingDefaults.weights, ...input.weights },
      steps: input.steps,
    },
  })
  return readBuilder(context, editionId)
})
