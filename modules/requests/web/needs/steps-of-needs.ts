import { asksSomething } from '../../../questionnaires/rules.ts'
import type { OwnEnrolment } from '../../../enrolment/contract.ts'

type Asked = OwnEnrolment['asked'][number]

const mostSteps = 5

/** The first questions of the form, one a step: what one looks for is asked first. The rest stays in the whole form. */
export const stepsOfNeeds = (asked: readonly Asked[]): readonly Asked[] =>
  asked.filter(asksSomething).slice(0, mostSteps)
