import type { Context } from '../../../platform/server/context.ts'

/** The enrolment to edit, locked, at the revision that the editor read. */
export async function lockEnrolment(context: Context<'changed-meanwhile'>, id: string) {
  const before = await context.db
    .selectFrom('enrolment.enrolments')
    .select([
      'id',
      'editionId',
      'personId',
      'role',
      'status',
      'answers',
      'answerVersions',
      'answersSavedByHand',
      'answersUsedAt',
      'capacityPairs',
      'revision',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (before.revision !== context.expectedRevision) throw context.refuse('changed-meanwhile')
  return before
}
