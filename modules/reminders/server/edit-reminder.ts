import { action } from '../../../platform/server/action.ts'
import { editReminder } from '../contract.ts'
import { audiencesOf, whyNotWord } from '../rules.ts'
import { readRules } from './read-rules.ts'
import { showReminders } from './show-reminders.ts'

export const editReminderAction = action(editReminder, async (context, { editionId, event, ...said }) => {
  const { db, now, organisation, person, expectedRevision } = context
  if (!audiencesOf(event).includes(said.audience)) throw context.refuse('audience-does-not-fit')
  const own = [said.wording?.fr, said.wording?.en].flatMap((words) => words ?? [])
  const refusal = whyNotWord(own.flatMap(({ subject, text }) => [subject, text]))
  if (refusal) throw context.refuse(refusal)
  const before = (await readRules(db, [editionId]))(editionId, event)
  const rule = {
    isOn: said.isOn,
    days: said.days,
    audience: said.audience,
    wording: JSON.stringify(said.wording ?? before.wording),
    revision: expectedRevision! + 1,
    editedAt: now,
    editedBy: person.id,
  }
  const kept = await db
    .insertInto('reminders.rules')
    .values({ organisationId: organisation.id, editionId, event, ...rule })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'editionId', 'event'])
        .doUpdateSet(rule)
        .where('reminders.rules.revision', '=', expectedRevision!),
    )
    .returning('event')
    .executeTakeFirst()
  // A rule that was never changed has no row: who read another revision than 0 of it read what is not there.
  if (!kept || before.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
  return showReminders(context, editionId)
})
