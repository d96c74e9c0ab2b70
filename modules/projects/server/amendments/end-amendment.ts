import type { WorkContext } from '../../../../platform/server/context.ts'
import type { BriefChange } from '../../contract.ts'
import type { Stood } from '../../rules.ts'

export const amendmentKey = (projectId: string) => `project-amendment/${projectId}`

type Ended = {
  readonly as: 'agreed' | 'refused' | 'withdrawn' | 'lapsed' | 'overtaken' | 'dropped'
  readonly changes: readonly BriefChange[]
  readonly by?: string
  readonly word?: string
  /** When the client answered, to stand again if they take it back. */
  readonly stood?: Stood
}

/** It waits for nobody any more; what it changed, or would have, stays to be read. */
export async function endAmendment(
  { db, now, forget }: Pick<WorkContext, 'db' | 'now' | 'forget'>,
  { id, projectId }: { readonly id: string; readonly projectId: string },
  { as, changes, by, word = '', stood }: Ended,
): Promise<void> {
  await db
    .updateTable('projects.amendments')
    .set({
      endedAs: as,
      endedAt: now,
      answeredBy: by ?? null,
      answerWord: word,
      stood: stood ? JSON.stringify(stood) : null,
      changes: JSON.stringify(changes),
    })
    .where('id', '=', id)
    .execute()
  await forget(amendmentKey(projectId))
}
