import type { Questionnaire, VolunteersResult } from '../volunteer.ts'

/** The questionnaire with everything that reading the sheets added to it: what the volunteers' answers refer to. */
export function completeQuestionnaire(
  questionnaire: Questionnaire,
  {
    newOptions,
    newQuestions,
    newThemes,
  }: Pick<VolunteersResult, 'newOptions' | 'newQuestions' | 'newThemes'>,
): Questionnaire {
  const grown = questionnaire.questions.map((question) => ({
    ...question,
    options: [
      ...question.options,
      ...newOptions.filter((added) => added.question === question.key).map(({ option }) => option),
    ],
  }))
  return { questions: [...grown, ...newQuestions], themes: [...questionnaire.themes, ...newThemes] }
}
