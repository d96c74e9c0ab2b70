import type { WorkContext } from '../../../../platform/server/context.ts'
import { newId } from '../../../../platform/server/id.ts'
import { readerOf } from '../../../../platform/server/mail/write-mail.ts'
import { lockPlaces } from '../../../../platform/server/places/index.ts'
import { placesOfEnrolment, type EnrolledMember } from '../../../enrolment/server/index.ts'
import type { Proposal } from '../../../matching/server/index.ts'
import type { AgreementTerms, WholeEdition } from '../../../programmes/contract.ts'
import { beginRelationship } from '../begin-relationship.ts'
import { askedPairProposed } from '../facts.ts'
import { lockRelationship } from '../find-parties.ts'
import { followFromNow } from '../jobs/follow-proposals.ts'
import { proposalMail } from '../mail/proposal-mail.ts'
import { readFrame } from '../read-frame.ts'
import { areTogether } from './are-together.ts'
import { saveAsked } from './save-asked.ts'

const roles = ['mentor', 'mentee'] as const
type Side = (typeof roles)[number]

export type AskedPair = {
  readonly edition: WholeEdition
  readonly mentor: EnrolledMember
  readonly mentee: EnrolledMember
  readonly agreement: AgreementTerms
  readonly reasons: Proposal['reasons']
  /** Who has said yes by asking, or by answering. Where both have, it begins. */
  readonly accepted: readonly Side[]
  /** Whether people are written to here, of a question or of a beginning: not where another mail carries it already. */
  readonly asksByMail: boolean
}

/**
 * A pair that no round made: one of the two asked and the other said yes, or the team paired them by hand. It takes a place of
 * each, as any proposal does, and is followed as one until both have said yes.
 */
export async function proposeAsked(
  context: WorkContext,
  pair: AskedPair,
): Promise<{ relationshipId: string } | { refusal: 'mentor-full' | 'mentee-full' | 'together' }> {
  const { edition, mentor, mentee, accepted, asksByMail } = pair
  const places = await lockPlaces(context, placesOfEnrolment, [mentor, mentee])
  if (places.left(mentor.id) === 0) return { refusal: 'mentor-full' }
  if (places.left(mentee.id) === 0) return { refusal: 'mentee-full' }
  if (await areTogether(context.db, mentor.id, mentee.id)) return { refusal: 'together' }
  places.take(mentor.id)
  places.take(mentee.id)
  await places.save()
  const id = newId(context.now)
  await saveAsked(context, id, pair)
  await context.announce(askedPairProposed, {
    editionId: edition.id,
    pairs: [
      {
        relationshipId: id,
        mentorEnrolmentId: mentor.id,
        menteeEnrolmentId: mentee.id,
        mentorPersonId: mentor.personId,
        menteePersonId: mentee.personId,
      },
    ],
  })
  if (accepted.length === roles.length) {
    const relationship = await lockRelationship(context, id)
    await beginRelationship(context, relationship, await readFrame(context.db, relationship), asksByMail)
    return { relationshipId: id }
  }
  if (asksByMail) {
    const toPropose = { id, position: 0, mentor, mentee, reasons: pair.reasons }
    await context.mail(
      ...roles.flatMap((role) => {
        const reader = accepted.includes(role) ? undefined : readerOf(pair[role], context.organisation)
        return reader ? [proposalMail(context, { edition, pair: toPropose, role, reader })] : []
      }),
    )
  }
  await followFromNow(context, [id])
  return { relationshipId: id }
}
