import { action } from '../../../platform/server/action.ts'
import { editContactRhythm } from '../contract.ts'
import { readRhythm } from './read-rhythm.ts'

export const editContactRhythmAction = action(editContactRhythm, async (context, { editionId, rhythm }) => {
  const { db, now, organisation, person, expectedRevision } = context
  const before = await readRhythm(db, editionId)
  const kept = {
    afterFirstMeeting: rhythm['after-first-meeting'],
    firstMonth: rhythm['first-month'],
    monthly: rhythm.monthly,
    closing: rhythm.closing,
    revision: expectedRevision! + 1,
    editedAt: now,
    editedBy: person.id,
  }
  const written = await db
    .insertInto('contacts.rhythms')
    .values({ organisationId: organisation.id, editionId, ...kept })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'editionId'])
        .doUpdateSet(kept)
        .where('contacts.rhythms.revision', '=', expectedRevision!),
    )
    .returning('revision')
    .executeTakeFirst()
  if (!written || before.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  return { rhythm, revision: written.revision }
})
