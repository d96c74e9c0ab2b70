import type { Context } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readEnrolled, type EnrolledMember } from '../../../enrolment/server/index.ts'
import { suggestMentors } from '../../../matching/server/index.ts'
import type { NewWish } from '../../contract.ts'
import { mayAskAgainAt, whyNotAskSomebody } from '../../rules.ts'
import { isLineManagerOf } from '../state/is-line-manager.ts'
import { readPast } from '../state/read-past.ts'
import type { EditionThatAsks } from '../state/edition-that-asks.ts'
import type { Wish } from '../state/lock-search.ts'
import { whyNotNow } from '../state/whom-to-ask.ts'

type Refusals = Exclude<ReturnType<typeof whyNotAskSomebody>, undefined>

type Checking = {
  readonly edition: EditionThatAsks
  readonly asker: EnrolledMember
  readonly wishes: readonly NewWish[]
  readonly before: readonly Wish[]
}

/** New wishes after those that are there, each somebody who may be asked; refuses at the first who may not. */
export async function checkWishes(
  context: Pick<Context<Refusals>, 'db' | 'organisation' | 'now' | 'refuse'>,
  { edition, asker, wishes, before }: Checking,
): Promise<Wish[]> {
  const { db, now } = context
  const ids = wishes.map(({ mentorEnrolmentId }) => mentorEnrolmentId)
  const mentors = new Map((await readEnrolled(db, edition.id, ids)).map((member) => [member.id, member]))
  const whyNot = await whyNotNow(context, edition.id, ids)
  const past = await readPast(db, asker.id, ids)
  const isAsked = before.some(({ status }) => status === 'sent' || status === 'kept')
  const seen = new Set(before.map(({ mentorEnrolmentId }) => mentorEnrolmentId))
  for (const [at, { mentorEnrolmentId }] of wishes.entries()) {
    const mentor = mentors.get(mentorEnrolmentId)
    const today = whyNot(mentorEnrolmentId)
    const declinedAt = past.declinedAt.get(mentorEnrolmentId) ?? null
    const refusal = whyNotAskSomebody(
      {
        isMentorHere: today !== 'mentor-left',
        isAsker: mentor?.personId === asker.personId,
        isLineManager: mentor !== undefined && isLineManagerOf(mentor, asker),
        isFull: today === 'mentor-full',
        isAway: today === 'mentor-away',
        isTogether: past.together.has(mentorEnrolmentId),
        isWish: seen.has(mentorEnrolmentId),
        declinedAt,
      },
      at === 0 && !isAsked,
      now,
    )
    if (refusal)
      throw context.refuse(refusal, {
        name: mentor?.name ?? '',
        ...(refusal === 'asked-recently' && { on: mayAskAgainAt(declinedAt!) }),
      })
    seen.add(mentorEnrolmentId)
  }
  const suited = new Map(
    (await suggestMentors(db, { edition, menteeId: asker.id, mentorIds: ids })).map((one) => [
      one.mentorId,
      one.reasons(),
    ]),
  )
  const last = Math.max(0, ...before.map(({ rank }) => rank))
  return wishes.map((wish, at) => ({
    ...wish,
    id: newId(now),
    rank: last + at + 1,
    status: 'kept',
    mentorPersonId: mentors.get(wish.mentorEnrolmentId)!.personId,
    reasons: suited.get(wish.mentorEnrolmentId) ?? { mentor: [], mentee: [] },
    sentAt: null,
    answerBy: null,
    question: null,
    reply: null,
  }))
}
