import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { readPeople } from '../../people/server/index.ts'
import { sendSampleReminder } from '../contract.ts'
import { sampleMail } from './mail/sample-mail.ts'
import { showReminders } from './show-reminders.ts'

/** What the screen shows, as a mail to who asks: it reminds nobody, and stands in no log. */
export const sendSampleReminderAction = action(
  sendSampleReminder,
  async (context, { editionId, event, language }) => {
    const people = await readPeople(context.db, [context.person.id])
    const reader = readerOf(people.get(context.person.id)!, context.organisation)
    if (!reader) throw context.refuse('no-own-address')
    const { reminders } = await showReminders(context, editionId)
    const sample = reminders.find((one) => one.event === event)!.sample[language]
    await context.mail(
      sampleMail(context, {
        sampleId: newId(context.now),
        editionId,
        sample,
        reader: { ...reader, language },
      }),
    )
    return { email: reader.email }
  },
)
