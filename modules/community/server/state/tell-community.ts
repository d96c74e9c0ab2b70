import { sql } from 'kysely'
import type { EndpointDefinition } from '../../../../platform/contract.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { showStanding } from '../../../../platform/standing.ts'
import { listThreads, showCommunity, showThread } from '../../contract.ts'

/** A larger edition's pages ask by themselves now and then: news of each word to thousands would be the larger part of it. */
const mostTold = 2_000

/** The open pages of everybody in the edition read again what is there. */
export async function tellCommunity(
  { db, tellPages }: Pick<Context, 'db' | 'tellPages'>,
  editionId: string,
  reads: readonly EndpointDefinition[] = [listThreads, showCommunity, showThread, showStanding],
): Promise<void> {
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from enrolment.members where edition_id = ${editionId} and status = 'enrolled'
    union select person_id from programmes.team where edition_id = ${editionId} limit ${mostTold}`.execute(db)
  tellPages(
    rows.map(({ personId }) => personId),
    reads,
  )
}
