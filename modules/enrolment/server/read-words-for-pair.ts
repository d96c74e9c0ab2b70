import { sql } from 'kysely'
import type { Db } from '../../../platform/server/database/index.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import type { Answers } from '../../questionnaires/contract.ts'

/**
 * What these people wrote in the form of an edition, of what its questionnaire says that a pair may read; null for
 * what was not asked, not answered, or is the team's alone.
 */
export async function readWordsForPair(
  db: Db,
  editionId: string,
  personIds: readonly string[],
): Promise<(personId: string, questionKey: string) => string | null> {
  const { questions } = await readQuestionnaire(db, editionId)
  const readable = new Set(
    questions
      .filter(({ readers, kind }) => readers === 'pair' && kind.endsWith('-text'))
      .map(({ key }) => key),
  )
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['personId', 'answers'])
    .where('editionId', '=', editionId)
    .where('status', '=', 'enrolled')
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .execute()
  const answersOf = new Map(rows.map(({ personId, answers }) => [personId, answers as Answers]))
  return (personId, questionKey) => {
    const answer = readable.has(questionKey) ? answersOf.get(personId)?.[questionKey] : undefined
    return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null
  }
}
