import { createHash } from 'node:crypto'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { Amendment, BriefChange } from '../../contract.ts'
import { stillChanges, type AgreedBrief } from '../../rules.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'
import { agreedBriefOf } from './agreed-brief.ts'

const findLatest = (db: Db, projectId: string) =>
  db
    .selectFrom('projects.amendments')
    .selectAll()
    .where('projectId', '=', projectId)
    .orderBy('proposedAt', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()

export type KeptAmendment = NonNullable<Awaited<ReturnType<typeof findLatest>>>
export type KnownAmendment = {
  readonly row: KeptAmendment
  readonly brief: AgreedBrief
  /** What would move from what stands now; of one that is over, what did or would have. */
  readonly changes: readonly BriefChange[]
}

/** The last of a project: one that waits, or how it ended. */
export async function readAmendment(
  db: Db,
  project: KeptProject,
  deliverables: readonly KnownDeliverable[],
): Promise<KnownAmendment | undefined> {
  const row = await findLatest(db, project.id)
  if (!row) return undefined
  const kept = row.changes as BriefChange[]
  const { brief, sent } = agreedBriefOf(project, deliverables)
  return { row, brief, changes: row.endedAt === null ? stillChanges(brief, kept, sent) : kept }
}

/** What a client has read, to say yes to that and to nothing else. */
export const readingOf = ({ row, changes }: KnownAmendment): string =>
  createHash('sha256')
    .update(JSON.stringify([row.id, row.word, changes]))
    .digest('base64url')

export async function amendmentShown(db: Db, { row, changes }: KnownAmendment): Promise<Amendment> {
  const people = await readPeople(db, [row.proposedBy])
  return {
    id: row.id,
    state: row.endedAs ?? 'waits',
    changes: [...changes],
    by: people.get(row.proposedBy)?.name ?? '',
    proposedAt: row.proposedAt,
    word: row.word,
    lapsesAt: row.lapsesAt,
    answeredBy: row.answeredBy,
    answeredAt: row.answeredBy === null ? null : row.endedAt,
    answerWord: row.answerWord,
  }
}
