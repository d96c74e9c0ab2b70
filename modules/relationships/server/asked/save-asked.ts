import type { WorkContext } from '../../../../platform/server/context.ts'
import { answerBy } from '../answer-by.ts'
import type { AskedPair } from './propose-asked.ts'

/** A proposal that no round made, with the yes of who has said it. */
export async function saveAsked(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  id: string,
  pair: AskedPair,
): Promise<void> {
  const organisationId = organisation.id
  await db
    .insertInto('relationships.relationships')
    .values({
      organisationId,
      id,
      editionId: pair.edition.id,
      runId: null,
      kind: 'pair',
      status: 'proposed',
      agreement: JSON.stringify(pair.agreement),
      charterVersion: pair.edition.charterVersion,
      proposedAt: now,
      answerBy: answerBy(now),
    })
    .execute()
  await db
    .insertInto('relationships.parties')
    .values(
      (['mentor', 'mentee'] as const).map((role) => ({
        organisationId,
        relationshipId: id,
        enrolmentId: pair[role].id,
        personId: pair[role].personId,
        role,
        reasons: JSON.stringify(pair.reasons[role]),
        acceptedAt: pair.accepted.includes(role) ? now : null,
      })),
    )
    .execute()
}
