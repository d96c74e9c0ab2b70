import type { Context } from '../../../platform/server/context.ts'
import { markSavedByHand, type SavedByHand } from '../../people/rules.ts'
import type { Role } from '../../programmes/contract.ts'
import { questionsFor } from '../../programmes/rules.ts'
import type { PresentQuestionnaire } from '../../programmes/server/index.ts'
import type { Answers } from '../../questionnaires/contract.ts'
import { withoutHidden } from '../../questionnaires/rules.ts'
import { markVersions, type AnswerVersions } from '../answer-versions.ts'
import { nameFiles } from './files/name-files.ts'
import { whyNotAnswers } from '../rules.ts'

type Code = 'unknown-question' | 'answer-does-not-fit' | 'questions-changed'
type Row = {
  readonly id: string
  readonly editionId: string
  readonly personId: string
  readonly role: string
  readonly answers: unknown
  readonly answerVersions: unknown
  readonly answersSavedByHand: unknown
}

/** Keeps answers given in a form, each under the wording that was on the screen: no sheet undoes them. */
export async function saveAnswers(
  context: Context<Code>,
  before: Row,
  said: Answers,
  questionnaire: PresentQuestionnaire,
  shownVersion = questionnaire.version,
): Promise<void> {
  if (shownVersion !== questionnaire.version) throw context.refuse('questions-changed')
  const known = before.answers as Answers
  const answers = await nameFiles(context, {
    editionId: before.editionId,
    questions: questionnaire.questions,
    before: known,
    after: withoutHidden(said, questionsFor(before.role as Role, questionnaire)),
    sentBy: before.personId === context.person.id ? before.personId : undefined,
  })
  const refusal = whyNotAnswers(answers, before.role as Role, questionnaire)
  // What is asked no more may stay as it was.
  if (refusal && JSON.stringify(known[refusal.question]) !== JSON.stringify(answers[refusal.question])) {
    throw context.refuse(refusal.code, { question: refusal.question })
  }
  const versions = markVersions(before.answerVersions as AnswerVersions, known, answers, shownVersion)
  const marks = markSavedByHand(before.answersSavedByHand as SavedByHand, known, answers, context.now)
  await context.db
    .updateTable('enrolment.enrolments')
    .set({
      answers: JSON.stringify(answers),
      answerVersions: JSON.stringify(versions),
      answersSavedByHand: JSON.stringify(marks),
    })
    .where('id', '=', before.id)
    .execute()
}
