import { sql } from 'kysely'
import type { WorkContext } from '../../../platform/server/context.ts'
import { relationshipActivated } from './facts.ts'
import { noteFollowed } from './ending/note-followed.ts'
import { lastDayOf } from '../ending/last-day.ts'
import type { LockedRelationship } from './find-parties.ts'
import type { Frame } from './read-frame.ts'
import { tellAllAreIn } from './tell-partners.ts'

/** Nobody is asked any more, and those who said yes are enough: it begins, and each learns how to reach the others. */
export async function beginRelationship(
  context: WorkContext,
  relationship: LockedRelationship,
  frame: Frame,
  /** Not where what began it is told in words of its own. */
  tells = true,
): Promise<void> {
  const { id, editionId } = relationship
  await context.db
    .with('followed', noteFollowed(relationship))
    .updateTable('relationships.relationships')
    .set({
      status: 'active',
      activatedAt: context.now,
      lastOn: notBeyondPartner(relationship, lastDayOf(relationship, context.organisation.timeZone)),
    })
    .where('id', '=', id)
    .execute()
  await context.announce(relationshipActivated, { relationshipId: id, editionId })
  if (tells) await tellAllAreIn(context, relationship, frame)
}

/** A pair whose mentor comes for a partner goes no further than the partner's last day. */
const notBeyondPartner = ({ editionId, parties }: LockedRelationship, lastOn: string) => {
  const mentors = parties.filter(({ role }) => role === 'mentor').map(({ personId }) => personId)
  return sql<string>`least(${lastOn}::date, (select min(until_on) from partners.coming
    where coming.edition_id = ${editionId} and coming.person_id = any(${mentors}::uuid[])))`
}
