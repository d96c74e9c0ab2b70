import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { later } from '../../../../platform/server/clock.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import { hoursToTakeBack, type Amendment, type BriefChange } from '../../contract.ts'
import { stillChanges, type AgreedBrief } from '../../rules.ts'
import type { KeptProject } from '../state/kept-project.ts'
import type { KnownDeliverable } from '../state/read-deliverables.ts'
import { agreedBriefOf } from './agreed-brief.ts'

/** The one that waits first, then the latest: a yes that was taken back waits again after one that came later is over. */
const ofProject = (db: Db, projectId: string) =>
  db
    .selectFrom('projects.amendments')
    .selectAll()
    .where('projectId', '=', projectId)
    .orderBy(sql`ended_at is null`, 'desc')
    .orderBy('proposedAt', 'desc')
    .orderBy('id', 'desc')

export type KeptAmendment = NonNullable<Awaited<ReturnType<ReturnType<typeof ofProject>['executeTakeFirst']>>>
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
  const row = await ofProject(db, project.id).executeTakeFirst()
  return row && known(row, project, deliverables)
}

/** All of a project: one that waits or the last, and each yes before it that may still be taken back by its age, the latest first. */
export async function readAmendments(
  { db, now }: { readonly db: Db; readonly now: string },
  project: KeptProject,
  deliverables: readonly KnownDeliverable[],
): Promise<{ readonly latest: KnownAmendment | undefined; readonly earlier: readonly KnownAmendment[] }> {
  const rows = await ofProject(db, project.id).execute()
  const [latest, ...before] = rows.map((row) => known(row, project, deliverables))
  const mayGoBack = ({ row: { endedAs, endedAt } }: KnownAmendment) =>
    endedAs === 'agreed' && later(endedAt!, hoursToTakeBack * 3_600_000) > now
  return { latest, earlier: project.status === 'closed' ? [] : before.filter(mayGoBack) }
}

function known(
  row: KeptAmendment,
  project: KeptProject,
  deliverables: readonly KnownDeliverable[],
): KnownAmendment {
  const kept = row.changes as BriefChange[]
  const { brief, ...stays } = agreedBriefOf(project, deliverables)
  return { row, brief, changes: row.endedAt === null ? stillChanges(brief, kept, stays) : kept }
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
