import type { Db } from '../../../platform/server/database/index.ts'
import type { Role } from '../../programmes/contract.ts'
import { readEditionNames, readQuestionnaire } from '../../programmes/server/index.ts'
import { EnrolmentStatus, OwnEnrolment } from '../contract.ts'
import { whyNotChangeOwn } from '../rules.ts'
import { readAnswered } from './read-answered.ts'

/** What I answered in an edition; throws where it does not exist, which an audience has excluded before. */
export async function readOwnEnrolment(db: Db, id: string): Promise<OwnEnrolment> {
  const { editionId, role, status, answers, answerVersions, answersUsedAt, revision } = await db
    .selectFrom('enrolment.enrolments')
    .select(['editionId', 'role', 'status', 'answers', 'answerVersions', 'answersUsedAt', 'revision'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const questionnaire = await readQuestionnaire(db, editionId)
  return OwnEnrolment.parse({
    id,
    role,
    revision,
    ...(await readEditionNames(db, [editionId])).get(editionId),
    ...(await readAnswered(db, { editionId, role: role as Role, questionnaire, answers, answerVersions })),
    whyNotChange: whyNotChangeOwn({ status: EnrolmentStatus.parse(status), answersUsedAt }) ?? null,
  })
}
