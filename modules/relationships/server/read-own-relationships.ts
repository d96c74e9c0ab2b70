import type { Context } from '../../../platform/server/context.ts'
import { readPeople, type KnownPerson } from '../../people/server/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import { readEdition } from '../../programmes/server/index.ts'
import { OwnRelationship } from '../contract.ts'
import { waitingFor, type Answered } from '../rules.ts'

type Reading = Pick<Context, 'db' | 'person'>

export async function readOwnRelationship(context: Reading, id: string): Promise<OwnRelationship> {
  return (await readOwn(context, id))[0]!
}

/** Everything the reader may see of the pairs they belong to, latest first. */
export function readOwnRelationships(context: Reading): Promise<OwnRelationship[]> {
  return readOwn(context)
}

async function readOwn({ db, person }: Reading, id?: string): Promise<OwnRelationship[]> {
  const own = await db
    .selectFrom('relationships.parties')
    .innerJoin(
      'relationships.relationships',
      'relationships.relationships.id',
      'relationships.parties.relationshipId',
    )
    .select([
      'relationshipId',
      'enrolmentId',
      'role',
      'reasons',
      'answer',
      'answeredAt',
      'editionId',
      'status',
      'agreement',
      'proposedAt',
    ])
    .where('personId', '=', person.id)
    .$if(id !== undefined, (rows) => rows.where('relationshipId', '=', id!))
    .orderBy('proposedAt', 'desc')
    .orderBy('relationshipId')
    .execute()
  if (own.length === 0) return []
  const others = await db
    .selectFrom('relationships.parties')
    .select(['relationshipId', 'enrolmentId', 'personId', 'answer'])
    .where(
      'relationshipId',
      'in',
      own.map(({ relationshipId }) => relationshipId),
    )
    .where('personId', '!=', person.id)
    .execute()
  const people = await readPeople(
    db,
    others.map(({ personId }) => personId),
  )
  const editions = new Map<string, WholeEdition>()
  for (const { editionId } of own) {
    if (!editions.has(editionId)) editions.set(editionId, await readEdition(db, editionId))
  }
  return own.map((row) => {
    const other = others.find(({ relationshipId }) => relationshipId === row.relationshipId)!
    const edition = editions.get(row.editionId)!
    const answered = { status: row.status, mine: row.answer, theirs: other.answer } as Answered
    return OwnRelationship.parse({
      id: row.relationshipId,
      editionId: row.editionId,
      editionName: edition.name,
      startsOn: edition.startsOn,
      status: row.status,
      role: row.role,
      partner: partnerOf(people.get(other.personId)!, row.role === 'mentor' ? 'mentee' : 'mentor', answered),
      reasons: row.reasons,
      agreement: row.agreement,
      charter: edition.charter,
      charterVersion: edition.charterVersion,
      answer: row.answer,
      team: edition.leads.flatMap(({ name, email }) => (email ? [{ name, email }] : [])),
      waitingFor: waitingFor(answered),
      waitingSince: answered.status === 'proposed' ? (row.answeredAt ?? row.proposedAt) : null,
    })
  })
}

const partnerOf = (
  { name, email, profile }: KnownPerson,
  role: 'mentor' | 'mentee',
  { status, theirs }: Answered,
) => ({
  name,
  role,
  jobTitle: profile.jobTitle,
  city: profile.place?.city ?? null,
  email: status === 'active' ? email : null,
  // A "no" is the other's own; what shows is only that the pair will not be.
  hasAccepted: theirs === 'accepted',
})
