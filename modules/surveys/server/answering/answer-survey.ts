import { randomUUID } from 'node:crypto'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { publicAction } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { Question, type Answers } from '../../../questionnaires/contract.ts'
import { readQuestions } from '../../../questionnaires/server/index.ts'
import { answerSurvey, showSurvey, showSurveyResults } from '../../contract.ts'
import { waveState, whyNotAnswer } from '../../rules.ts'
import { reminderKey } from '../mail/survey-mail.ts'
import { tellTeams } from '../waves/tell-teams.ts'
import { countAnonymous } from './count-anonymous.ts'
import { findByToken } from './find-by-token.ts'
import { lockDoor } from './lock-door.ts'

/** One answer each by a link of one's own. What is anonymous is kept without whom, when, and in no order. */
export const answerSurveyAction = publicAction(answerSurvey, async (context, input) => {
  const { db, now, organisation, caller } = context
  const door = await findByToken(db, input.token)
  if (!door) throw context.refuse('no-such-link')
  const { survey, wave, invitationId } = door
  const isAnonymous = survey.privacy === 'anonymous'
  // A company answers from one address of the network; by a link of one's own, one answer is all there is.
  if (invitationId === null)
    await refuseTooMany(db, { bucket: `survey/address/${caller.address}`, most: 600, minutes: 60, now })
  const { closesAt, invitation } = await lockDoor(context, door)
  if (invitation && invitation.answeredOn !== null) throw context.refuse('already-answered')
  const state = waveState({ ...wave, closesAt }, now)
  if (state !== 'open') throw context.refuse(state === 'planned' ? 'not-open-yet' : 'survey-closed')
  const questions = await readQuestions(db, wave.versionId, Question)
  const answers = withoutBlanks(input.answers)
  const refusal = whyNotAnswer(answers, questions)
  if (refusal)
    throw context.refuse(refusal.code, {
      question: refusal.question,
      fields: [{ field: `/${refusal.question}` }],
    })
  // Counted, it would lower every share of those who answered.
  if (Object.keys(answers).length === 0) throw context.refuse('nothing-answered')

  const isWords = (key: string) => questions.some((one) => one.key === key && one.kind === 'long-text')
  await db
    .insertInto('surveys.answers')
    .values({
      organisationId: organisation.id,
      id: isAnonymous ? randomUUID() : newId(now),
      waveId: wave.id,
      editionId: invitation?.editionId ?? null,
      byOpenLink: invitationId === null,
      invitationId: isAnonymous ? null : invitationId,
      answeredAt: isAnonymous ? null : now,
      answers: JSON.stringify(answers),
      quotable: JSON.stringify(input.quotable.filter((key) => isWords(key) && answers[key] !== undefined)),
      inTotal: !isAnonymous,
      inGroup: !isAnonymous,
    })
    .execute()
  if (isAnonymous) await countAnonymous(db, wave.id)
  if (invitationId !== null) {
    await db
      .updateTable('surveys.invitations')
      .set({ answeredOn: dayIn(organisation.timeZone, now) })
      .where('id', '=', invitationId)
      .execute()
    await db.deleteFrom('surveys.drafts').where('invitationId', '=', invitationId).execute()
    await context.takeBackMail([1, 2, 3].map((nth) => reminderKey(invitationId, nth)))
  }
  await tellTeams(context, survey.id, [showSurvey, showSurveyResults])
  return {}
})

/** Spaces are no answer, and nothing chosen neither. */
function withoutBlanks(answers: Answers): Answers {
  const kept = Object.entries(answers).flatMap(([key, answer]) => {
    const said = typeof answer === 'string' ? answer.trim() : answer
    return said === '' || (Array.isArray(said) && said.length === 0) ? [] : [[key, said] as const]
  })
  return Object.fromEntries(kept)
}
