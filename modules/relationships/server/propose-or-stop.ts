import type { WorkContext } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import { readerOf } from '../../../platform/server/mail/write-mail.ts'
import { lockPlaces } from '../../../platform/server/places/index.ts'
import { placesOfEnrolment, readEnrolled, type EnrolledMember } from '../../enrolment/server/index.ts'
import type { Proposal } from '../../matching/server/index.ts'
import type { WholeEdition } from '../../programmes/contract.ts'
import type { WhyStopped } from '../contract.ts'
import { followFromNow } from './jobs/follow-proposals.ts'
import { proposalMail } from './mail/proposal-mail.ts'
import type { PairOfFact } from './facts.ts'
import { readPairsBefore } from './read-pairs-before.ts'
import { saveProposals } from './save-proposals.ts'
import { saveStopped } from './save-stopped.ts'

/** A pair to propose, with its two people as they are enrolled now. */
export type PairToPropose = {
  readonly id: string
  readonly position: number
  readonly mentor: EnrolledMember
  readonly mentee: EnrolledMember
  readonly reasons: Proposal['reasons']
}
export type StoppedPair = { readonly proposal: Proposal } & WhyStopped

type Part = {
  readonly edition: WholeEdition
  readonly runId: string
  readonly proposals: readonly Proposal[]
}

/**
 * Each pair becomes a proposal with a mail to both, and takes a place of each until one declines. A pair whose place or
 * person is gone is stopped alone, and the team reads why.
 */
export async function proposeOrStop(
  context: WorkContext,
  { edition, runId, proposals }: Part,
): Promise<{ pairs: (PairOfFact & { relationshipId: string })[]; stopped: number }> {
  const ids = proposals.flatMap(({ enrolmentIds: { mentor, mentee } }) => [mentor, mentee])
  const members = new Map(
    (await readEnrolled(context.db, edition.id, ids)).map((member) => [member.id, member]),
  )
  const places = await lockPlaces(context, placesOfEnrolment, [...members.values()])
  const before = await readPairsBefore(context.db, ids)
  const pairs: PairToPropose[] = []
  const stopped: StoppedPair[] = []
  for (const proposal of proposals) {
    const mentor = members.get(proposal.enrolmentIds.mentor)
    const mentee = members.get(proposal.enrolmentIds.mentee)
    if (!mentor || !mentee) {
      stopped.push({ proposal, reason: 'withdrawn', concerns: mentor ? 'mentee' : 'mentor' })
    } else if (before.has(mentor.id, mentee.id)) {
      stopped.push({ proposal, reason: 'former', concerns: 'mentee' })
    } else if (places.left(mentor.id) === 0 || places.left(mentee.id) === 0) {
      stopped.push({
        proposal,
        reason: 'no-place',
        concerns: places.left(mentor.id) > 0 ? 'mentee' : 'mentor',
      })
    } else {
      places.take(mentor.id)
      places.take(mentee.id)
      const { position, reasons } = proposal
      pairs.push({ id: newId(context.now), position, mentor, mentee, reasons })
    }
  }
  await places.save()
  await saveProposals(context, edition, runId, pairs)
  await saveStopped(context, edition.id, runId, stopped)
  const mails = pairs.flatMap((pair) =>
    (['mentor', 'mentee'] as const).flatMap((role) => {
      const reader = readerOf(pair[role], context.organisation)
      return reader ? [proposalMail(context, { edition, pair, role, reader })] : []
    }),
  )
  await context.mail(...mails)
  await followFromNow(
    context,
    pairs.map(({ id }) => id),
  )
  return {
    pairs: pairs.map(({ id, mentor, mentee }) => ({
      relationshipId: id,
      mentorEnrolmentId: mentor.id,
      menteeEnrolmentId: mentee.id,
      mentorPersonId: mentor.personId,
      menteePersonId: mentee.personId,
    })),
    stopped: stopped.length,
  }
}
