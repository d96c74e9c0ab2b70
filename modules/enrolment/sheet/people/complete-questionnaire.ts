import type { Questionnaire, VolunteersResult } from '../volunteer.ts'

/** The questionnaire with everything that reading the sheets added to it: what the volunteers' answers refer to. */
export function completeQuestionnaire(
  questionnaire: Questionnaire,
  {
    newOptions,
    newQuestions,
    newThemes,
    widened,
  }: Pick<VolunteersResult, 'newOptions' | 'newQuestions' | 'newThemes' | 'widened'>,
): Questionnaire {
  const grown = questionnaire.questions.map((question) => ({
    ...question,
    askedOf: widened.some(({ key }) => key === question.key) ? ('both' as const) : question.askedOf,
    options: [
      ...question.options,
      ...newOptions.filter((added) => added.question === question.key).map(({ option }) => option),
    ],
  }))
  return { questions: [...grown, ...newQuestions], themes: [...questionnaire.themes, ...newThemes] }
}
