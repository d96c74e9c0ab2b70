import type { Db } from '../../../../../platform/server/database/index.ts'
import { readEdition, readQuestionnaire } from '../../../../programmes/server/index.ts'
import { SaidOfProfile } from '../../../contract.ts'
import { profileAsked } from '../../../profile-of-call.ts'
import { readAnswered } from '../../read-answered.ts'

/** What an application says, as it was asked; throws where it is not there, which an audience has excluded before. */
export async function readApplication(db: Db, id: string) {
  const { answers, profile, questionnaireVersion, ...application } = await db
    .selectFrom('enrolment.applications')
    .select(['id', 'editionId', 'personId', 'role', 'number', 'name', 'email', 'city', 'profile', 'answers'])
    .select(['questionnaireVersion', 'inReviewSince', 'changedAt', 'enrolledAt', 'closedAt', 'withdrawnAt'])
    .where('id', '=', id)
    .where('inReviewSince', 'is not', null)
    .executeTakeFirstOrThrow()
  const said = (answers ?? {}) as Record<string, unknown>
  const role = application.role
  const inProfile = SaidOfProfile.parse(profile ?? {})
  const asked = profileAsked(await readEdition(db, application.editionId))
  const questionnaire = await readQuestionnaire(db, application.editionId)
  return {
    ...application,
    /** Questions about identity, health or belief: for whoever runs the programme, and no matter of a grade. */
    special: questionnaire.questions.filter((one) => one.special).map(({ key }) => key),
    role,
    personId: application.personId!,
    number: application.number!,
    inReviewSince: application.inReviewSince!,
    profile: asked.flatMap(({ field, options }) => {
      const text = field === 'place' ? undefined : inProfile[field]
      if (!text) return []
      return [{ field, text: options.find(({ value }) => value === text)?.label ?? { fr: text, en: text } }]
    }),
    answered: await readAnswered(db, {
      editionId: application.editionId,
      role,
      questionnaire,
      answers: said,
      answerVersions: Object.fromEntries(Object.keys(said).map((key) => [key, questionnaireVersion])),
    }),
  }
}
