import type { WorkContext } from '../../../../platform/server/context.ts'
import { isPresent, type LockedRelationship } from '../find-parties.ts'
import { readSaid } from './read-together.ts'

/**
 * Somebody says it; true once everybody who is still in it has said the same. Another day than the others said is a new
 * proposal: what they said falls.
 */
export async function sayTogether(
  context: Pick<WorkContext, 'db' | 'organisation' | 'now'>,
  { id: relationshipId, parties }: LockedRelationship,
  { kind, personId, until }: { kind: 'done' | 'continue'; personId: string; until: string | null },
): Promise<boolean> {
  const { db, organisation, now } = context
  await db
    .deleteFrom('relationships.together')
    .where('relationshipId', '=', relationshipId)
    .where('kind', '=', kind)
    .where((row) => row.or([row('personId', '=', personId), row('until', '!=', until)]))
    .execute()
  await db
    .insertInto('relationships.together')
    .values({ organisationId: organisation.id, relationshipId, kind, personId, until, saidAt: now })
    .execute()
  const said = await readSaid(context, relationshipId)
  return parties
    .filter(isPresent)
    .every((party) => said.some((one) => one.kind === kind && one.personId === party.personId))
}
