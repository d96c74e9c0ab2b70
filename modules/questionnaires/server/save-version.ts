import type { WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import { isSameJson } from '../../../platform/is-same-json.ts'
import type { Question } from '../contract.ts'
import type { Version } from './read-version.ts'

/**
 * What is asked from now on, as a new version; the one that stands where nothing changes. What was answered stays under
 * the version it was answered under. The owner has locked what the questionnaire belongs to.
 */
export async function saveVersion<Asked extends Question>(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  questionnaireId: string,
  questions: readonly Asked[],
): Promise<Version<Asked>> {
  const last = await db
    .selectFrom('questionnaires.versions')
    .select(['id', 'number', 'questions'])
    .where('questionnaireId', '=', questionnaireId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && isSameJson(last.questions, questions)) return { id: last.id, number: last.number, questions }
  const version = { id: newId(now), number: (last?.number ?? 0) + 1 }
  await db
    .insertInto('questionnaires.versions')
    .values({
      organisationId: organisation.id,
      ...version,
      questionnaireId,
      questions: JSON.stringify(questions),
      since: now,
    })
    .execute()
  return { ...version, questions }
}
