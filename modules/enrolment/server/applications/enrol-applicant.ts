import type { Context } from '../../../../platform/server/context.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { markSavedByHand, type SavedByHand } from '../../../people/rules.ts'
import type { Role } from '../../../programmes/contract.ts'
import { readConduct, readQuestionnaire } from '../../../programmes/server/index.ts'
import type { Answers } from '../../../questionnaires/contract.ts'
import { markVersions, type AnswerVersions } from '../../answer-versions.ts'
import { answersStillAsked } from '../../rules.ts'
import { saidCapacity } from '../../rules-of-calls.ts'
import { saveEnrolments } from '../save-enrolments.ts'

type Confirmed = {
  readonly id: string
  readonly editionId: string
  readonly personId: string
  readonly role: Role
  readonly answers: unknown
  readonly questionnaireVersion: number
  readonly sentAt: string
}

type Enrolling = Pick<
  Context<'already-matched' | 'withdrawn-before' | 'later-one-confirmed'>,
  'db' | 'organisation' | 'now' | 'refuse'
>

/**
 * Enrolled, with what they answered; an enrolment that is there already takes the answers as given by hand. One that
 * pairs were made of, or that was withdrawn, stays as it is.
 */
export async function enrolApplicant(context: Enrolling, application: Confirmed): Promise<void> {
  const { db, now } = context
  const { editionId, personId, role, questionnaireVersion: version } = application
  const questionnaire = await readQuestionnaire(db, editionId)
  const given = answersStillAsked(application.answers as Answers, role, questionnaire)
  const { load } = await readConduct(db, editionId)
  const said = saidCapacity(given, questionnaire.questions)
  // Their answer stays as they gave it; more places than the edition gives are the team's to add.
  const capacityPairs = said === null ? null : Math.min(said, load.mentorPairs)
  const usual = role === 'mentee' ? load.menteeMentors : 1
  const row = { personId, role, answers: {}, capacityPairs: capacityPairs ?? usual, capacityWasSaid: false }
  await saveEnrolments(context, { editionId, version }, [row])
  const before = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'status', 'answers', 'answerVersions', 'answersSavedByHand', 'answersUsedAt'])
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('role', '=', role)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (before.status === 'withdrawn') throw context.refuse('withdrawn-before')
  if (before.answersUsedAt !== null) throw context.refuse('already-matched')
  if (await isOutdated(context, application)) throw context.refuse('later-one-confirmed')

  const known = before.answers as Answers
  const answers = { ...known, ...given }
  const marks = markSavedByHand(before.answersSavedByHand as SavedByHand, known, answers, now)
  await db
    .updateTable('enrolment.enrolments')
    .set((column) => ({
      answers: JSON.stringify(answers),
      answerVersions: JSON.stringify(
        markVersions(before.answerVersions as AnswerVersions, known, answers, version),
      ),
      answersSavedByHand: JSON.stringify(marks),
      ...(capacityPairs !== null && { capacityPairs, capacitySavedByHandAt: now }),
      appliedAt: now,
      updatedAt: now,
      revision: column('revision', '+', 1),
    }))
    .where('id', '=', before.id)
    .execute()
}

/** Of two answers in one role the later stands, in whatever order their mails are opened. Asked under the enrolment's lock. */
async function isOutdated({ db }: { readonly db: Db }, { editionId, personId, role, sentAt }: Confirmed) {
  const later = await db
    .selectFrom('enrolment.applications')
    .select('id')
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('role', '=', role)
    .where('sentAt', '>', sentAt)
    .executeTakeFirst()
  return later !== undefined
}
