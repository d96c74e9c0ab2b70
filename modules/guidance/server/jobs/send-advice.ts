import { z } from 'zod'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { isTimeToWrite } from '../../../../platform/mail-time.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { newId } from '../../../../platform/server/id.ts'
import { job } from '../../../../platform/server/jobs/job.ts'
import { readVoices } from '../../../programmes/server/index.ts'
import { readParties } from '../../../relationships/server/index.ts'
import { dueAdvice, type DueAdvice } from '../../rules.ts'
import { adviceMail } from '../mail/advice-mail.ts'
import { noteSent } from '../note-sent.ts'
import { readAdvisedPairs } from '../read-advised-pairs.ts'
import { readAdvisedPeople } from '../read-advised-people.ts'
import { readPieces } from '../read-pieces.ts'
import { sentBefore } from '../sent-before.ts'

/** Every hour, of present facts: what is for whom today, one mail a reader and edition, where it is their hour, or a working day's daytime. */
export const sendAdvice = job(
  { name: 'send-advice', payload: z.object({}), every: { minutes: 60 } },
  async (context) => {
    const { db, organisation, now } = context
    const pairs = await readAdvisedPairs(context)
    const editionIds = [...new Set(pairs.map(({ editionId }) => editionId))]
    const piecesOf = await readPieces(db, editionIds)
    const voices = await readVoices(db, editionIds)
    const due = dueAdvice({
      today: dayIn(organisation.timeZone, now),
      pairs,
      piecesOf,
      wasSent: await sentBefore(db, editionIds),
    })
    const people = await readAdvisedPeople(
      context,
      due.map(({ personId }) => personId),
    )
    const parties = await readParties(
      db,
      due.map(({ relationshipId }) => relationshipId),
    )
    const partnerOf = ({ relationshipId, personId }: DueAdvice) =>
      firstName(parties.get(relationshipId)!.parties.find((party) => party.personId !== personId)!.name)
    const mails = []
    const sent = []
    for (const together of byMail(due)) {
      const [{ personId, editionId }] = together
      const person = people.get(personId)
      if (!person || !isTimeToWrite(person, now)) continue
      const mailId = newId(now)
      sent.push(...together.map((one) => ({ ...one, mailId })))
      const pieces = piecesOf(editionId)
      mails.push(
        adviceMail(context, {
          mailId,
          person,
          words: voices.get(editionId)!.words,
          advice: together.map((one) => ({
            ...one,
            piece: pieces.find(({ key }) => key === one.key)!,
            partner: partnerOf(one),
          })),
        }),
      )
    }
    await noteSent(context, sent)
    await context.mail(...mails)
  },
)

/** What one reader is told together, in the order of an edition's pieces. */
function byMail(due: readonly DueAdvice[]): [DueAdvice, ...DueAdvice[]][] {
  const mails = new Map<string, [DueAdvice, ...DueAdvice[]]>()
  for (const one of due) {
    const key = `${one.personId} ${one.editionId}`
    mails.set(key, [...(mails.get(key) ?? []), one] as [DueAdvice, ...DueAdvice[]])
  }
  return [...mails.values()]
}
