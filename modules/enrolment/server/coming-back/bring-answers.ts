import type { Context } from '../../../../platform/server/context.ts'
import type { Role } from '../../../programmes/contract.ts'
import { listEditionsOfProgramme, readConduct, readQuestionnaire } from '../../../programmes/server/index.ts'
import type { Answers } from '../../../questionnaires/contract.ts'
import { answersStillAsked } from '../../rules.ts'
import { saveEnrolments } from '../save-enrolments.ts'
import { setStatus } from '../set-status.ts'

type ComingBack = {
  readonly editionId: string
  readonly personId: string
  readonly formerPersonId: string
  readonly role: Role
}

/** One's latest enrolment of the programme, in this role before any other, gives its answers and its places. */
export async function bringAnswers(
  context: Context,
  { editionId, personId, formerPersonId, role }: ComingBack,
): Promise<void> {
  const { db } = context
  const editions = (await listEditionsOfProgramme(db, editionId)).filter(({ isEarlier }) => isEarlier)
  const enrolments = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'editionId', 'role', 'answers', 'capacityPairs'])
    .where('personId', '=', formerPersonId)
    .execute()
  const latestFirst = editions.flatMap(({ id }) => enrolments.filter((one) => one.editionId === id))
  const same = latestFirst.find((one) => one.role === role)
  const last = same ?? latestFirst[0]
  const questionnaire = await readQuestionnaire(db, editionId)
  const { load } = await readConduct(db, editionId)
  const answers = answersStillAsked((last?.answers ?? {}) as Answers, role, questionnaire)
  await saveEnrolments(context, { editionId, version: questionnaire.version }, [
    {
      personId,
      role,
      answers,
      capacityPairs: same?.capacityPairs ?? (role === 'mentee' ? load.menteeMentors : 1),
      capacityWasSaid: same !== undefined,
    },
  ])
  // Enrolled here before, and withdrawn: back means back.
  const here = await db
    .selectFrom('enrolment.enrolments')
    .select(['id', 'status'])
    .where('editionId', '=', editionId)
    .where('personId', '=', personId)
    .where('role', '=', role)
    .executeTakeFirstOrThrow()
  if (here.status === 'withdrawn') await setStatus(context, here.id, 'enrolled')
}
