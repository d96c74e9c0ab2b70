import { action } from '../../../../platform/server/action.ts'
import { newId } from '../../../../platform/server/id.ts'
import { lockPlaces } from '../../../../platform/server/places/index.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { bookHour, isHourFree, lockWeeks } from '../../../meetings/server/index.ts'
import { proposeAsked } from '../../../relationships/server/index.ts'
import { takeHour } from '../../contract.ts'
import { hoursLater, mostTogether } from '../../rules.ts'
import { mailToMentor } from '../mail/mail-to-mentor.ts'
import { checkWishes } from '../searching/check-wishes.ts'
import { readOwnSearch } from '../searching/read-own-searches.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { findMember } from '../state/find-member.ts'
import { lockSearch } from '../state/lock-search.ts'
import { openSearches } from '../state/open-searches.ts'
import { saveWishes } from '../state/save-wishes.ts'
import { askWhetherUseful } from './ask-whether-useful.ts'

const refusals = {
  'mentor-full': 'mentor-full',
  'mentee-full': 'asker-has-somebody',
  together: 'together-already',
} as const

/** Open hours are a yes said beforehand: the pair begins with its date, and ends by itself two weeks later. */
export const takeHourAction = action(takeHour, async (context, { editionId, startsAt, means, ...asked }) => {
  const { db, now, organisation, person } = context
  const { mentorEnrolmentId, need, theme } = asked
  const edition = await editionThatAsks(context, editionId)
  if (!edition.requests.booksHours) throw context.refuse('not-asked-here')
  if (theme !== null && !edition.themes.some(({ key }) => key === theme))
    throw context.refuse('unknown-theme')
  const { id: enrolmentId } = (await findMember(db, { editionId, personId: person.id, role: 'mentee' }))!
  const members = await readEnrolled(db, editionId, [enrolmentId, mentorEnrolmentId])
  const asker = members.find((member) => member.id === enrolmentId)!
  const wishes = [{ mentorEnrolmentId, message: need, lunch: false }]
  const checked = await checkWishes(context, { edition, asker, wishes, before: [] })
  const mentor = members.find((member) => member.id === mentorEnrolmentId)!
  await lockWeeks(context, [person.id, mentor.personId])
  const minutes = edition.agreement.meetingMinutes
  const ofBoth = { askerId: person.id, personIds: [mentor.personId], minutes }
  if (!(await isHourFree(context, ofBoth, startsAt))) throw context.refuse('slot-taken')
  const { mostOpen } = edition.requests
  const places = await lockPlaces(context, openSearches, [{ id: enrolmentId, capacity: mostOpen }])
  if (places.left(enrolmentId) === 0) throw context.refuse('enough-open', { most: mostOpen })
  places.take(enrolmentId)
  await places.save()
  const outcome = await proposeAsked(context, {
    edition,
    mentor,
    mentee: { ...asker, capacity: mostTogether(asker, edition.requests) },
    agreement: edition.agreement,
    reasons: checked[0]!.reasons,
    accepted: ['mentor', 'mentee'],
    asksByMail: false,
  })
  if ('refusal' in outcome) throw context.refuse(refusals[outcome.refusal])
  const id = newId(now)
  await db
    .insertInto('requests.searches')
    .values({
      organisationId: organisation.id,
      id,
      editionId,
      enrolmentId,
      personId: person.id,
      need,
      tried: '',
      theme,
      status: 'matched',
      relationshipId: outcome.relationshipId,
      openedAt: now,
      endedAt: now,
      bookedAt: startsAt,
    })
    .execute()
  await saveWishes(context, { id, editionId }, checked)
  await db
    .updateTable('requests.requests')
    .set({ status: 'accepted', sentAt: now, answerBy: now, closedAt: now, saidYesAt: now })
    .where('searchId', '=', id)
    .execute()
  await bookHour(context, { relationshipId: outcome.relationshipId, startsAt, means })
  const search = await lockSearch(db, id)
  await mailToMentor(context, { kind: 'booked', edition, search, request: search.wishes[0]! })
  await context.later(askWhetherUseful, { searchId: id }, { at: hoursLater(startsAt, minutes / 60) })
  return readOwnSearch(context, id)
})
