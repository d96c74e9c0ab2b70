import type { Member } from '../../rules.ts'
import type { PictureOfPair } from '../solving/solve-protocol.ts'
import { matchesSearch, placeOf } from './people.ts'

/** The pairs in which one of the two answers to the search, in the order given. */
export function findPairs(
  pairs: readonly PictureOfPair[],
  search: string,
  memberOf: (memberId: string) => Member,
): readonly PictureOfPair[] {
  if (search.trim() === '') return pairs
  return pairs.filter(({ menteeId, mentorId }) => {
    const both = [memberOf(mentorId), memberOf(menteeId)]
    return matchesSearch(both.map((member) => `${member.name} ${placeOf(member)}`).join(' '), search)
  })
}
