import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readParties } from '../../../relationships/server/index.ts'
import { listTeamNotes } from '../../contract.ts'

/** A page of them is what a team reads; older ones are read with their pair. */
const most = 100

export const listTeamNotesAction = action(listTeamNotes, async ({ db }, { editionId }) => {
  const rows = await db
    .selectFrom('meetings.notes')
    .innerJoin('meetings.meetings', 'meetings.meetings.id', 'meetings.notes.meetingId')
    .select(['authorId', 'relationshipId', 'heldOn', 'text', 'editedAt'])
    .where('editionId', '=', editionId)
    .where('audience', '=', 'team')
    .orderBy('editedAt', 'desc')
    .limit(most)
    .execute()
  const people = await readPeople(
    db,
    rows.map(({ authorId }) => authorId),
  )
  const pairs = await readParties(
    db,
    rows.map(({ relationshipId }) => relationshipId),
  )
  return {
    notes: rows.map(({ authorId, relationshipId, heldOn, text, editedAt }) => ({
      by: people.get(authorId)?.name ?? '',
      pair: pairs.get(relationshipId)!.parties.map(({ name }) => name),
      on: heldOn,
      text,
      editedAt,
    })),
  }
})
