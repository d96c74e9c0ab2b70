import type { Db } from '../../../../platform/server/database/index.ts'
import type { BriefChange } from '../../contract.ts'
import { touchedBy, touchedByMore, type Standing, type Stood } from '../../rules.ts'

/** Each yes of a client that stands, with what it moved. */
export async function readStanding(db: Db, projectId: string): Promise<Standing[]> {
  const amendments = await db
    .selectFrom('projects.amendments')
    .select(['id', 'changes', 'stood'])
    .where('projectId', '=', projectId)
    .where('endedAs', '=', 'agreed')
    .execute()
  const extras = await db
    .selectFrom('projects.extras')
    .select(['id', 'title', 'stood', 'adds', 'answer', 'endsOn', 'cents', 'replacesId', 'deliverableId'])
    .where('projectId', '=', projectId)
    .where('answer', 'in', ['more', 'instead'])
    .execute()
  const revisionOf = (stood: unknown) => (stood as Stood | null)?.revision ?? 0
  return [
    ...amendments.map(({ id, changes, stood }) => ({
      id,
      what: 'amendment' as const,
      title: '',
      revision: revisionOf(stood),
      touched: touchedBy(changes as BriefChange[]),
    })),
    ...extras.map(({ id, title, stood, ...extra }) => ({
      id,
      what: 'extra' as const,
      title: title!,
      revision: revisionOf(stood),
      touched: touchedByMore(extra),
    })),
  ]
}
