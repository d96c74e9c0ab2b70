import { z } from 'zod'
import { job } from '../../../../platform/server/jobs/job.ts'
import { isTimeToWrite } from '../../rules.ts'
import { readDue } from '../due/read-due.ts'
import { readReaders } from '../due/read-readers.ts'
import { sendTogether } from '../send-together.ts'

/** Every hour, of present facts: whoever has something waiting since long enough, where it is their hour, or a working day's daytime. */
export const sendReminders = job(
  { name: 'send-reminders', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const all = await readDue(context)
    const readers = await readReaders(
      context,
      all.map(({ readerId }) => readerId),
    )
    const due = all.filter(({ readerId }) => {
      const reader = readers.get(readerId)
      return reader && reader.whyNot === undefined && isTimeToWrite(reader, context.now)
    })
    await sendTogether(context, due, readers)
  },
)
