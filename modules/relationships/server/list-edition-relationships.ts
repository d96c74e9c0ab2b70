import { action } from '../../../platform/server/action.ts'
import { countFree } from '../../enrolment/server/index.ts'
import { readPeople } from '../../people/server/index.ts'
import { EditionRelationship, listEditionRelationships } from '../contract.ts'
import { readStoppedPairs } from './read-stopped-pairs.ts'

export const listEditionRelationshipsAction = action(
  listEditionRelationships,
  async ({ db }, { editionId }) => {
    const rows = await db
      .selectFrom('relationships.relationships')
      .innerJoin(
        'relationships.parties',
        'relationships.parties.relationshipId',
        'relationships.relationships.id',
      )
      .select(['relationships.relationships.id', 'kind', 'status', 'proposedAt', 'answerBy'])
      .select(['endedKind', 'followedBy'])
      .select(['personId', 'role', 'acceptedAt', 'relationships.parties.declinedAt'])
      .where('editionId', '=', editionId)
      .orderBy('proposedAt')
      .orderBy('relationships.relationships.id')
      .orderBy('enrolmentId')
      .execute()
    const people = await readPeople(
      db,
      rows.map(({ personId }) => personId),
    )
    const byId = new Map<string, typeof rows>()
    for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row])
    const namesOf = (parties: typeof rows) =>
      parties.map(({ personId }) => people.get(personId)!.name).join(', ')
    const hasAccepted = ({ acceptedAt, declinedAt }: (typeof rows)[number]) =>
      acceptedAt !== null && declinedAt === null
    const relationships = [...byId].map(([id, parties]) => {
      // Of two peers, the first stands where a mentor would: the table has two columns of names.
      const first = parties.filter(({ role }, at) => role === 'mentor' || (role === 'peer' && at === 0))
      const second = parties.filter((party) => !first.includes(party))
      const { kind, status, proposedAt, answerBy, endedKind, followedBy } = parties[0]!
      return EditionRelationship.parse({
        id,
        kind,
        status,
        proposedAt,
        answerBy: status === 'proposed' ? answerBy : null,
        endedKind: followedBy !== null && endedKind !== 'completed' ? 're-paired' : endedKind,
        mentor: namesOf(first),
        mentee: namesOf(second),
        mentorAccepted: first.every(hasAccepted),
        menteeAccepted: second.every(hasAccepted),
      })
    })
    return {
      relationships,
      free: await countFree(db, editionId),
      stopped: await readStoppedPairs(db, editionId),
    }
  },
)
