import { action } from '../../../platform/server/action.ts'
import { sendReminderNow } from '../contract.ts'
import { isTimeToWrite } from '../rules.ts'
import { readDue } from './due/read-due.ts'
import { readReaders } from './due/read-readers.ts'
import { sendTogether } from './send-together.ts'

/** What is still due to those whom the lead saw: a word said since then, or another who sent it, leaves nothing to send. */
export const sendReminderNowAction = action(
  sendReminderNow,
  async (context, { editionId, event, personIds }) => {
    const seen = new Set(personIds)
    const all = (await readDue(context, { editionId })).filter(
      (one) => one.event === event && seen.has(one.readerId),
    )
    const readers = await readReaders(context, personIds)
    const due = all.filter(({ readerId }) => {
      const reader = readers.get(readerId)
      return reader && reader.whyNot === undefined && isTimeToWrite(reader, context.now)
    })
    if (due.length === 0) throw context.refuse('nobody-to-remind')
    await sendTogether(context, due, readers)
    return { people: new Set(due.map(({ readerId }) => readerId)).size }
  },
)
