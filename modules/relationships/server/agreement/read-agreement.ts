import type { Context } from '../../../../platform/server/context.ts'
import { readPeople } from '../../../people/server/index.ts'
import { PairAgreement } from '../../contract.ts'
import { type Agreement } from '../../contract/agreement.ts'

/** What stands, what stood, and what waits, as one of the pair reads it. */
export async function readAgreement(
  { db, person }: Pick<Context, 'db' | 'person'>,
  relationshipId: string,
): Promise<Agreement> {
  const pair = await db
    .selectFrom('relationships.relationships')
    .select(['status', 'agreement', 'proposedAt', 'activatedAt'])
    .where('id', '=', relationshipId)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('relationships.agreements')
    .select(['id', 'terms', 'proposedBy', 'proposedAt', 'agreedBy', 'agreedAt'])
    .where('relationshipId', '=', relationshipId)
    .where('closedAt', 'is', null)
    .orderBy('proposedAt')
    .orderBy('id')
    .execute()
  const people = await readPeople(
    db,
    rows.flatMap(({ proposedBy }) => proposedBy ?? []),
  )
  const by = (id: string) => ({ name: people.get(id)?.name ?? '', isMe: id === person.id })
  const agreed = rows.filter(({ agreedAt }) => agreedAt !== null)
  const begun = pair.activatedAt ?? pair.proposedAt
  const stood = agreed.length > 0 ? agreed : [{ terms: pair.agreement, proposedBy: null, agreedAt: begun }]
  const waiting = rows.find(({ agreedAt }) => agreedAt === null)
  const isActive = pair.status === 'active'
  return {
    versions: stood
      .map(({ terms, proposedBy, agreedAt }, at) => ({
        number: at + 1,
        terms: PairAgreement.parse(terms),
        by: proposedBy === null ? null : by(proposedBy),
        agreedAt: agreedAt!,
      }))
      .toReversed(),
    waiting:
      waiting && isActive
        ? {
            id: waiting.id,
            terms: PairAgreement.parse(waiting.terms),
            by: by(waiting.proposedBy!),
            since: waiting.proposedAt,
            isMineAgreed: waiting.agreedBy.includes(person.id),
          }
        : null,
    mayChange: isActive,
  }
}
