import { addDays, dayIn } from '../../../../platform/calendar-day.ts'
import { publicAction } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { refuseTooMany } from '../../../../platform/server/rate-limit.ts'
import { normaliseEmail } from '../../../people/rules.ts'
import { newToken } from '../../../people/server/index.ts'
import { answerCall } from '../../contract.ts'
import { profileAsked, profileKept, whyNotProfile } from '../../profile-of-call.ts'
import { questionsFor } from '../../../programmes/rules.ts'
import { withoutHidden } from '../../../questionnaires/rules.ts'
import { confirmWithinDays, whyNotApply } from '../../rules-of-calls.ts'
import { nameFiles } from '../files/name-files.ts'
import { findPublicCall } from './find-public-call.ts'
import { confirmationMail } from './confirmation-mail.ts'

/** Kept apart until its address is confirmed: nothing is read or written of whoever may have that address already. */
export const answerCallAction = publicAction(answerCall, async (context, input) => {
  const { db, now, organisation, caller, language } = context
  // Whole families and schools share an address of the network; a mailbox is one person's.
  await refuseTooMany(db, { bucket: `application/address/${caller.address}`, most: 60, minutes: 60, now })
  if (input.leaveEmpty !== '') throw context.refuse('filled-in-by-a-machine')
  const email = normaliseEmail(input.email)
  if (!email) throw context.refuse('address-invalid')
  const { call, edition, questionnaire } = await findPublicCall(context, input.address)
  const profile = profileAsked(edition)
  const refusal =
    whyNotProfile(input.profile, profile) ??
    whyNotApply(
      input,
      { ...call, charterVersion: edition.charterVersion },
      questionnaire,
      dayIn(organisation.timeZone, now),
    )
  if (refusal) throw context.refuse(refusal.code, detailsOf(refusal.question))
  await refuseTooMany(db, { bucket: `application/email/${email}`, most: 5, minutes: 60, now })

  const answers = await nameFiles(context, {
    editionId: call.editionId,
    questions: questionnaire.questions,
    before: {},
    after: withoutHidden(input.answers, questionsFor(input.role, questionnaire)),
    sentBy: null,
  })
  const id = newId(now)
  const { token, tokenHash } = newToken()
  const until = addDaysTo(now, confirmWithinDays)
  await db
    .insertInto('enrolment.applications')
    .values({
      organisationId: organisation.id,
      id,
      editionId: call.editionId,
      role: input.role,
      language,
      email,
      name: input.name,
      city: input.city || null,
      profile: JSON.stringify(profileKept(input.profile, profile)),
      answers: JSON.stringify(answers),
      questionnaireVersion: input.questionnaireVersion,
      charterVersion: input.charterVersion,
      tokenHash,
      sentAt: now,
      until,
    })
    .execute()
  await context.mail(confirmationMail(context, { id, email, token, until, edition, role: input.role }))
  return {}
})

/** The question by its key, as a field of the form too: the message stands at it. */
const detailsOf = (question: string | undefined) =>
  question === undefined ? {} : { question, fields: [{ field: `/${question}` }] }

const addDaysTo = (instant: string, days: number) =>
  `${addDays(instant.slice(0, 10), days)}${instant.slice(10)}`
