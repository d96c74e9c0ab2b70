import type { WorkContext } from '../../../platform/server/context.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import { answerBy } from './answer-by.ts'
import type { PairToPropose } from './propose-or-stop.ts'

/** At most a part of a publication: a statement takes 65 535 values. */
export async function saveProposals(
  { db, organisation, now }: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  edition: WholeEdition,
  runId: string,
  pairs: readonly PairToPropose[],
): Promise<void> {
  if (pairs.length === 0) return
  const organisationId = organisation.id
  const agreement = JSON.stringify(edition.agreement)
  const { id: editionId, charterVersion } = edition
  await db
    .insertInto('relationships.relationships')
    .values(
      pairs.map(({ id, position }) => ({
        organisationId,
        id,
        editionId,
        runId,
        proposalPosition: position,
        kind: 'pair' as const,
        status: 'proposed' as const,
        agreement,
        charterVersion,
        proposedAt: now,
        answerBy: answerBy(now),
      })),
    )
    .execute()
  await db
    .insertInto('relationships.parties')
    .values(
      pairs.flatMap((pair) =>
        (['mentor', 'mentee'] as const).map((role) => ({
          organisationId,
          relationshipId: pair.id,
          enrolmentId: pair[role].id,
          personId: pair[role].personId,
          role,
          reasons: JSON.stringify(pair.reasons[role]),
        })),
      ),
    )
    .execute()
}
