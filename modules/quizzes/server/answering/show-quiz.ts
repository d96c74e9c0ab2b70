import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { Question } from '../../../questionnaires/contract.ts'
import { readVersion } from '../../../questionnaires/server/index.ts'
import { showQuiz } from '../../contract.ts'
import { mostMissed, playedQuestion, stateOf } from '../../rules.ts'
import { findSubject } from '../state/find-subject.ts'
import { findKeptQuiz, readAnswers } from '../state/kept-quiz.ts'

export const showQuizAction = action(showQuiz, async ({ db, person }, { id }) => {
  const quiz = (await findKeptQuiz(db, id))!
  const { subject, subjectId, madeBy, solution, code } = quiz
  const version = await readVersion(db, id, Question)
  const answers = await readAnswers(db, id)
  const found = await findSubject(db, subject, subjectId)
  const host = (await readPeople(db, [madeBy])).get(madeBy)
  const state = stateOf(quiz)
  const isMine = madeBy === person.id
  const reader = { personId: person.id, isAuthor: isMine, isClosed: state === 'closed' }
  return {
    id,
    subject,
    subjectId,
    editionId: found?.editionId ?? null,
    title: found?.title ?? '',
    hostName: host?.name ?? '',
    state,
    isMine,
    code: isMine && state === 'open' ? code : null,
    questions: (version?.questions ?? []).map((one) => playedQuestion(one, solution, answers, reader)),
    people: new Set(answers.map(({ personId }) => personId)).size,
    mostMissed: isMine ? mostMissed(solution, answers) : null,
  }
})
