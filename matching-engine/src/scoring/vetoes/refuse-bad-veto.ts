import { MatchingRefusal } from '../../problem/matching-refusal.ts'
import { hoursAreSound, isLevel, languagesAreSound, placesAreSound } from '../measures/refuse-bad-measure.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Veto } from '../../problem/veto.ts'

/** Throws `bad-answers`, naming the veto. */
export function refuseBadVeto(veto: Veto, problem: Problem): void {
  if (!isSound(veto, problem)) throw new MatchingRefusal('bad-answers', [veto.id])
}

function isSound(veto: Veto, { mentees, mentors }: Problem): boolean {
  if (veto.kind === 'excluded-pairs') return true
  if (veto.kind === 'not-ready') {
    return veto.menteesReady.length === mentees.length && veto.mentorsReady.length === mentors.length
  }
  if (veto.mentees.length !== mentees.length || veto.mentors.length !== mentors.length) return false
  switch (veto.kind) {
    case 'must-share-language':
      return isLevel(veto.level) && languagesAreSound([...veto.mentees, ...veto.mentors])
    case 'must-share-hours':
      return veto.halfHours >= 0 && hoursAreSound([...veto.mentees, ...veto.mentors])
    case 'too-far':
      return veto.maximumKm >= 0 && placesAreSound([...veto.mentees, ...veto.mentors])
    default:
      return true
  }
}
