import { wordsOf } from '../cohort/words-of.ts'
import type { Matched } from '../outcome/outcome.ts'
import type { PairIds, Reader } from './reader.ts'

/** How a sentence speaks: of both by name, or to one of them about the other. */
export type Voice = 'them' | 'toMentee' | 'toMentor'

export function voiceOf(reader: Reader): Voice {
  return reader === 'mentee' ? 'toMentee' : reader === 'mentor' ? 'toMentor' : 'them'
}

/** For what is said alike to either of the two. */
export function themOrYou(reader: Reader): 'them' | 'you' {
  return voiceOf(reader) === 'them' ? 'them' : 'you'
}

export function namesOf({ cohort }: Matched, { menteeId, mentorId }: PairIds) {
  const { called } = wordsOf(cohort)
  return { mentee: called(menteeId), mentor: called(mentorId) }
}
