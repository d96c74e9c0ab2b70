import type { Db } from '../../../platform/server/database/index.ts'
import { readPeople } from '../../people/server/index.ts'
import type { PartyRole, RelationshipStatus } from '../contract.ts'

/** A relationship as those see it who follow an edition: who is in it still, since when, and who has yet to answer. */
export type PairOfEdition = {
  readonly id: string
  readonly status: RelationshipStatus
  readonly proposedAt: string
  /** The second yes; null before it. */
  readonly activatedAt: string | null
  /** The day on which who is away comes back, also once it has passed. */
  readonly pausedUntil: string | null
  readonly parties: readonly {
    readonly personId: string
    readonly role: PartyRole
    readonly name: string
    readonly email: string | null
    readonly hasAccepted: boolean
  }[]
}

/** Every relationship of an edition, whatever became of it, in the order in which they were proposed; mentors first. */
export async function readPairsOfEdition(db: Db, editionId: string): Promise<PairOfEdition[]> {
  const rows = await db
    .selectFrom('relationships.relationships')
    .innerJoin('relationships.parties', 'relationshipId', 'relationships.relationships.id')
    .select(['id', 'status', 'proposedAt', 'activatedAt', 'personId', 'role'])
    .select(['pausedUntil', 'acceptedAt', 'relationships.parties.declinedAt', 'leftAt'])
    .where('editionId', '=', editionId)
    .orderBy('proposedAt')
    .orderBy('id')
    .orderBy((row) => row.case().when('role', '=', 'mentor').then(0).else(1).end())
    .orderBy('enrolmentId')
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ personId }) => personId),
  )
  const pairs = new Map<string, PairOfEdition & { parties: PairOfEdition['parties'][number][] }>()
  for (const { id, status, proposedAt, activatedAt, pausedUntil, ...party } of rows) {
    const pair = pairs.get(id) ?? { id, status, proposedAt, activatedAt, pausedUntil, parties: [] }
    pairs.set(id, pair)
    if (party.leftAt !== null || party.declinedAt !== null) continue
    const { personId, role, acceptedAt } = party
    const { name, email } = people.get(personId)!
    pair.parties.push({ personId, role: role as PartyRole, name, email, hasAccepted: acceptedAt !== null })
  }
  return [...pairs.values()]
}
