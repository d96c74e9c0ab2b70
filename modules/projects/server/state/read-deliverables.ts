import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { ClientComment, Deliverable, Version } from '../../contract.ts'
import { stateOf } from '../../rules.ts'

export type KnownDeliverable = Deliverable & {
  readonly projectId: string
  readonly agreedAt: string | null
}

/** What these projects are to deliver, in their order, with what was sent and said. */
export async function readDeliverables(db: Db, projectIds: readonly string[]): Promise<KnownDeliverable[]> {
  if (projectIds.length === 0) return []
  const rows = await db
    .selectFrom('projects.deliverables')
    .select(['id', 'projectId', 'title', 'dueOn', 'checks', 'milestoneId', 'doerId', 'agreedAt', 'agreedBy'])
    .where(sql<boolean>`project_id = any(${[...projectIds]}::uuid[])`)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const versions = await db
    .selectFrom('projects.versions')
    .selectAll()
    .where(sql<boolean>`deliverable_id = any(${ids}::uuid[])`)
    .orderBy('version', 'desc')
    .execute()
  const comments = await db
    .selectFrom('projects.comments')
    .selectAll()
    .where(sql<boolean>`deliverable_id = any(${ids}::uuid[])`)
    .orderBy('writtenAt')
    .orderBy('id')
    .execute()
  const people = await readPeople(db, [
    ...rows.flatMap(({ doerId }) => doerId ?? []),
    ...versions.map(({ sentBy }) => sentBy),
    ...comments.flatMap(({ authorId }) => authorId ?? []),
  ])
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  return rows.map(({ doerId, checks, agreedBy, ...row }) => {
    const own = versions.filter(({ deliverableId }) => deliverableId === row.id)
    return {
      ...row,
      checks: checks as string[],
      doer: doerId === null ? null : { personId: doerId, name: nameOf(doerId) },
      agreed: row.agreedAt === null ? null : { by: agreedBy, at: row.agreedAt },
      state: stateOf(row, own[0]),
      versions: own.map((one): Version => ({
        id: one.id,
        version: one.version,
        by: nameOf(one.sentBy),
        sentAt: one.sentAt,
        note: one.note,
        link: one.link,
        file:
          one.fileId === null ? null : { name: one.fileName!, kind: one.fileKind!, bytes: one.fileBytes! },
        ticked: one.ticked as string[],
        answer: one.answer,
        answerWord: one.answerWord,
        answeredBy: one.answeredBy,
        answeredAt: one.answeredAt,
      })),
      comments: comments
        .filter(({ deliverableId }) => deliverableId === row.id)
        .map(({ id, authorId, clientName, text, writtenAt }): ClientComment => ({
          id,
          by: clientName ?? nameOf(authorId!),
          ofClient: clientName !== null,
          text,
          at: writtenAt,
        })),
    }
  })
}
