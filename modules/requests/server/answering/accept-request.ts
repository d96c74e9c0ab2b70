import { action } from '../../../../platform/server/action.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { proposeAsked } from '../../../relationships/server/index.ts'
import { acceptRequest } from '../../contract.ts'
import { hoursLater, mostTogether, whyNotAnswer } from '../../rules.ts'
import { agreementOf } from './agreement-of.ts'
import { closeRequestsToMentor } from '../following/close-requests-to-mentor.ts'
import { stopFollowing } from '../jobs/follow-request.ts'
import { askerMail } from '../mail/asker-mail.ts'
import { mailKeysOf } from '../mail/mail-to-mentor.ts'
import { lockRequest } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { setSearch } from '../state/set-search.ts'
import { readReceived } from './read-received.ts'

const refusals = {
  'mentor-full': 'no-place-left',
  'mentee-full': 'asker-has-somebody',
  together: 'together-already',
} as const

/** A place of each is taken, and both agree on how: the mentor has with this yes, the other is asked by mail. */
export const acceptRequestAction = action(acceptRequest, async (context, { id, ...chosen }) => {
  const { db, now } = context
  const { search, request } = await lockRequest(db, id)
  const refusal = whyNotAnswer(request.status)
  if (refusal) throw context.refuse(refusal)
  const edition = await editionOfSearch(db, search.editionId)
  const members = await readEnrolled(db, edition.id, [request.mentorEnrolmentId, search.enrolmentId])
  const mentor = members.find((member) => member.id === request.mentorEnrolmentId)
  const mentee = members.find((member) => member.id === search.enrolmentId)
  if (!mentor || !mentee) throw context.refuse('moved-on')
  const agreement = agreementOf(edition.agreement, chosen)
  const outcome = await proposeAsked(context, {
    edition,
    mentor,
    mentee: { ...mentee, capacity: mostTogether(mentee, edition.requests) },
    agreement,
    reasons: request.reasons,
    accepted: ['mentor'],
    asksByMail: false,
  })
  if ('refusal' in outcome) throw context.refuse(refusals[outcome.refusal])
  const { relationshipId } = outcome
  await db
    .updateTable('requests.requests')
    .set({ status: 'accepted', closedAt: now, saidYesAt: now })
    .where('id', '=', id)
    .execute()
  await setSearch(context, search, 'agreeing', { relationshipId })
  await stopFollowing(context, id)
  await context.takeBackMail(mailKeysOf(id))
  await tellAsker(context, { edition, search, relationshipId, mentor: mentor.name, mentee, agreement })
  await context.later(closeRequestsToMentor, { editionId: edition.id, mentorEnrolmentId: mentor.id })
  return readReceived(context, id)
})

type Yes = Pick<Parameters<typeof askerMail>[1], 'edition' | 'search'> & {
  readonly relationshipId: string
  readonly mentor: string
  readonly mentee: Parameters<typeof readerOf>[0]
  readonly agreement: { readonly durationDays: number }
}

async function tellAsker(context: Pick<Context, 'now' | 'organisation' | 'publicUrl' | 'mail'>, yes: Yes) {
  const { edition, search, relationshipId, mentor, mentee, agreement } = yes
  const reader = readerOf(mentee, context.organisation)
  if (!reader) return
  const agreeBy = hoursLater(context.now, hoursToAgree)
  const weeks = Math.round(agreement.durationDays / 7)
  await context.mail(
    askerMail(context, { kind: 'yes', edition, search, reader, mentor, relationshipId, agreeBy, weeks }),
  )
}

/** As any proposal waits. */
const hoursToAgree = 7 * 24
