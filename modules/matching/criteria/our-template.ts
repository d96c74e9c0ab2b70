import { cohortTemplate } from '../../programmes/templates/index.ts'
import { goalOf } from '../policy/matching-goals.ts'
import type { Template } from './starting-policy.ts'

/** The template that a spreadsheet without an edition starts from: the one that an edition would have been made of. */
export const ourTemplate: Template = {
  questions: cohortTemplate.questions,
  goal: goalOf(cohortTemplate.goal),
  weights: cohortTemplate.weights,
  expectationMatrix: cohortTemplate.expectationAnswers,
  seniorityLevels: cohortTemplate.seniorityLevels.map(({ key }) => key),
}
