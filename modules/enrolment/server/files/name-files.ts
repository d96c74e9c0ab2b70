import type { Context } from '../../../../platform/server/context.ts'
import type { Answers } from '../../../questionnaires/contract.ts'
import { fileAnswer, fileOf } from '../../../questionnaires/rules.ts'
import type { Question } from '../../../programmes/contract.ts'

type Naming = Pick<Context<'answer-does-not-fit'>, 'db' | 'now' | 'refuse'>
type Saying = {
  readonly editionId: string
  readonly questions: readonly Question[]
  readonly before: Answers
  readonly after: Answers
  /** Whose own they must be; null for what came with the form of a call, and undefined where files are theirs to change. */
  readonly sentBy: string | null | undefined
}

/** Answers that newly name a file name one that was sent for this very question by who says it, under the name it came with. */
export async function nameFiles({ db, now, refuse }: Naming, saying: Saying): Promise<Answers> {
  const { editionId, questions, before, after, sentBy } = saying
  const asked = questions.filter(
    ({ key, kind }) => kind === 'file' && after[key] !== undefined && after[key] !== before[key],
  )
  const named: Answers = {}
  for (const { key } of asked) {
    const file = fileOf(after[key])
    const kept =
      file && sentBy !== undefined
        ? await db
            .updateTable('enrolment.files')
            .set({ namedAt: now })
            .where('id', '=', file.id)
            .where('editionId', '=', editionId)
            .where('question', '=', key)
            .where('personId', sentBy === null ? 'is' : '=', sentBy)
            .returning(['id', 'name'])
            .executeTakeFirst()
        : undefined
    if (!kept) throw refuse('answer-does-not-fit', { question: key, fields: [{ field: `/${key}` }] })
    named[key] = fileAnswer(kept)
  }
  return { ...after, ...named }
}
