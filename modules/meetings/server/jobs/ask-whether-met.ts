import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { whenToAsk } from '../../days/when-to-ask.ts'
import { readMeeting } from '../kept-meeting.ts'
import { askingMail } from '../mail/asking-mail.ts'
import { partnerIn, readPeopleOfPairs } from '../sides.ts'

const About = z.object({ meetingId: Id, personId: Id, round: z.int().min(1).max(3) })

/** "Did you meet?", asked of one of the two who has not said anything yet, about a date that has passed. */
export const askWhetherMet: Job<typeof About, 'organisation'> = job(
  { name: 'ask-whether-met', payload: About },
  async (context, { meetingId, personId, round }) => {
    const { db, now, organisation } = context
    const meeting = await readMeeting(db, meetingId)
    if (!meeting || meeting.state === 'excused' || meeting.state === 'cancelled') return
    const { planned, words } = meeting.known
    if (words.some(({ by }) => by === personId)) return
    // What was to be told has been taken back.
    if (words.length === 0 && (planned === null || round > 2)) return
    const pair = (await readPairs(db, [meeting.relationshipId])).get(meeting.relationshipId)!
    if (pair.status !== 'active') return
    const people = await readPeopleOfPairs(context, [pair])
    const person = people.get(personId)!
    // Somebody who has moved since lives by another clock, and is not written to in their night.
    const at = planned && round <= 2 ? whenToAsk(person.timeZone, planned.endsAt)[round - 1]! : now
    if (now < at) {
      const key = askingKey(meetingId, personId, round)
      return context.later(askWhetherMet, { meetingId, personId, round }, { at, key })
    }
    const reader = readerOf(person, organisation)
    const partner = people.get(partnerIn(pair, personId))!
    if (reader) await context.mail(askingMail(context, { meeting, person, partner, round, reader }))
  },
)

export const askingKey = (meetingId: string, personId: string, round: number) =>
  `ask-whether-met/${meetingId}/${personId}/${round}`
