import type { WorkContext } from '../../../../platform/server/context.ts'
import { findQuiz, showQuiz } from '../../contract.ts'
import { findSubject } from './find-subject.ts'
import type { KeptQuiz } from './kept-quiz.ts'

/** Every open page of its workshop or its pair reads it again, in the same second. */
export async function tellQuiz(
  context: Pick<WorkContext, 'db' | 'tellPages'>,
  { subject, subjectId }: Pick<KeptQuiz, 'subject' | 'subjectId'>,
  personId: string,
): Promise<void> {
  const found = await findSubject(context.db, subject, subjectId)
  context.tellPages([...new Set([personId, ...(found?.peopleIds ?? [])])], [showQuiz, findQuiz])
}
