import { listener } from '../../../platform/server/facts.ts'
import { newId } from '../../../platform/server/id.ts'
import type { WorkContext } from '../../../platform/server/context.ts'
import { matchingRunPublished, readPublishedPairs, type PublishedPair } from '../../matching/server/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { proposalMail } from './mail/proposal-mail.ts'
import { takePlaces } from './places.ts'

/** Each published pair becomes a proposal to both sides, and takes a place of each until one declines. */
export const proposePublishedPairs = listener(
  'propose-published-pairs',
  matchingRunPublished,
  async (context, { runId, editionId }) => {
    const { db } = context
    const edition = await readEdition(db, editionId)
    const proposals = (await readPublishedPairs(db, runId)).map((pair) => ({ id: newId(context.now), pair }))
    if (proposals.length === 0) return
    await takePlaces(
      context,
      proposals.flatMap(({ pair }) => [pair.mentor, pair.mentee]),
    )
    await saveProposals(context, edition, runId, proposals)
    for (const { id, pair } of proposals) {
      for (const role of ['mentor', 'mentee'] as const) {
        if (pair[role].email) await context.mail(proposalMail(context, { id, edition, pair, reader: role }))
      }
    }
  },
)

type Proposal = { readonly id: string; readonly pair: PublishedPair }

async function saveProposals(
  { db, organisation, now }: WorkContext,
  edition: WholeEdition,
  runId: string,
  proposals: readonly Proposal[],
) {
  const organisationId = organisation.id
  const agreement = JSON.stringify(edition.agreement)
  const { id: editionId, charterVersion } = edition
  await db
    .insertInto('relationships.relationships')
    .values(
      proposals.map(({ id }) => ({
        organisationId,
        id,
        editionId,
        runId,
        status: 'proposed',
        agreement,
        charterVersion,
        proposedAt: now,
      })),
    )
    .execute()
  await db
    .insertInto('relationships.parties')
    .values(
      proposals.flatMap(({ id, pair }) =>
        (['mentor', 'mentee'] as const).map((role) => ({
          organisationId,
          relationshipId: id,
          enrolmentId: pair[role].id,
          personId: pair[role].personId,
          role,
          reasons: JSON.stringify(pair.reasons[role]),
        })),
      ),
    )
    .execute()
}
