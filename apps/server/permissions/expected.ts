import type { ActorName } from './world.ts'

export const placeNames = ['own', 'same organisation', 'foreign ids', 'other organisation'] as const
/**
 * `own`: the lead's edition, the mentor's and mentee's pair. `same organisation`: another edition beside it.
 * `foreign ids`: ids of another organisation under one's own address. `other organisation`: its address and its ids.
 */
export type PlaceName = (typeof placeNames)[number]

const people: ActorName[] = [
  'mentee',
  'mentor',
  'mentor of another pair',
  'lead',
  'lead of another edition',
  'admin',
]
const stranger: ActorName = 'admin of another organisation'

/** Who is let in, by audience and place. An audience without a row fails the test of permissions. */
export const expected: Record<
  string,
  Record<PlaceName, readonly ActorName[] | 'everybody' | 'all but anonymous'>
> = {
  anyone: everywhere('everybody'),
  'signed-in': everywhere('all but anonymous'),
  member: {
    own: people,
    'same organisation': people,
    'foreign ids': people,
    'other organisation': [stranger],
  },
  admin: {
    own: ['admin'],
    'same organisation': ['admin'],
    'foreign ids': ['admin'],
    'other organisation': [stranger],
  },
  'admin-of-mail': ofResource(['admin'], ['admin']),
  'lead-of-edition': ofResource(['lead'], ['lead of another edition']),
  'lead-of-enrolment': ofResource(['lead'], ['lead of another edition']),
  'self-of-enrolment': {
    ...ofResource(['mentor'], ['mentor of another pair']),
    'other organisation': [],
  },
  'lead-of-matching-run': ofResource(['lead'], ['lead of another edition']),
  'lead-of-stopped-pair': ofResource(['lead'], ['lead of another edition']),
  // Whoever said it, and whoever it was said to; the world of this test has said nothing yet.
  'author-of-confidence': nowhere(),
  'reader-of-confidence': nowhere(),
  'party-of-relationship': ofTheTwo(),
  'party-of-meetings': ofTheTwo(),
  'party-of-meeting': ofTheTwo(),
  'self-of-check-in': nowhere(),
  'lead-of-relationship': ofResource(['lead'], ['lead of another edition']),
}

function everywhere(who: 'everybody' | 'all but anonymous') {
  return { own: who, 'same organisation': who, 'foreign ids': who, 'other organisation': who }
}

function nowhere() {
  return { own: [], 'same organisation': [], 'foreign ids': [], 'other organisation': [] }
}

/** What stands between two people is no lead's and no admin's. */
function ofTheTwo() {
  return { ...ofResource(['mentor', 'mentee'], ['mentor of another pair']), 'other organisation': [] }
}

function ofResource(own: ActorName[], beside: ActorName[]): Record<PlaceName, readonly ActorName[]> {
  return { own, 'same organisation': beside, 'foreign ids': [], 'other organisation': [stranger] }
}
