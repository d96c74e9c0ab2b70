import { action } from '../../../../platform/server/action.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { suggestMentors } from '../../../matching/server/index.ts'
import { proposeAsked } from '../../../relationships/server/index.ts'
import { pairByHand } from '../../contract.ts'
import { lockSearch } from '../state/lock-search.ts'
import { editionOfSearch } from '../state/edition-that-asks.ts'
import { setSearch } from '../state/set-search.ts'

const refusals = {
  'mentor-full': 'mentor-full',
  'mentee-full': 'asker-has-somebody',
  together: 'together-already',
} as const

/** The team found somebody: both are asked, as of any proposal. */
export const pairByHandAction = action(pairByHand, async (context, { id, mentorEnrolmentId }) => {
  const { db } = context
  const search = await lockSearch(db, id)
  if (search.status !== 'by-hand') throw context.refuse('not-by-hand')
  const edition = await editionOfSearch(db, search.editionId)
  const members = await readEnrolled(db, edition.id, [mentorEnrolmentId, search.enrolmentId])
  const mentor = members.find((member) => member.id === mentorEnrolmentId && member.role === 'mentor')
  const mentee = members.find((member) => member.id === search.enrolmentId)
  if (!mentor || !mentee) throw context.refuse('not-a-mentor-here')
  if (mentor.personId === mentee.personId) throw context.refuse('asks-themself')
  const [suited] = await suggestMentors(db, { edition, menteeId: mentee.id, mentorIds: [mentor.id] })
  const outcome = await proposeAsked(context, {
    edition,
    mentor,
    mentee,
    agreement: edition.agreement,
    reasons: suited?.reasons() ?? { mentor: [], mentee: [] },
    accepted: [],
    asksByMail: true,
  })
  if ('refusal' in outcome) throw context.refuse(refusals[outcome.refusal])
  await setSearch(context, search, 'agreeing', { relationshipId: outcome.relationshipId })
  return {}
})
