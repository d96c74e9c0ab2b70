import { action } from '../../../platform/server/action.ts'
import type { Role } from '../../programmes/contract.ts'
import { questionsFor } from '../../programmes/rules.ts'
import { readEditionNames, readQuestionnaire } from '../../programmes/server/index.ts'
import { answeredOf, askedOf } from '../../questionnaires/rules.ts'
import type { Answers } from '../../questionnaires/contract.ts'
import { EnrolmentStatus, listOwnEnrolments } from '../contract.ts'
import { whyNotChangeOwn } from '../rules.ts'

export const listOwnEnrolmentsAction = action(listOwnEnrolments, async ({ db, person }) => {
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'editionId', 'role', 'status', 'answers', 'answersUsedAt'])
    .where('personId', '=', person.id)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  const editionIds = [...new Set(rows.map(({ editionId }) => editionId))]
  const names = await readEditionNames(db, editionIds)
  const questionnaires = new Map(
    await Promise.all(editionIds.map(async (id) => [id, await readQuestionnaire(db, id)] as const)),
  )
  return {
    enrolments: rows.map(({ id, editionId, role, status, answers, answersUsedAt }) => {
      const asked = askedOf(questionsFor(role as Role, questionnaires.get(editionId)!), answers as Answers)
      return {
        id,
        ...names.get(editionId)!,
        role: role as Role,
        answered: answeredOf(answers as Answers, asked),
        asked: asked.length,
        whyNotChange: whyNotChangeOwn({ status: EnrolmentStatus.parse(status), answersUsedAt }) ?? null,
      }
    }),
  }
})
