import type { Veto } from '../../problem/veto.ts'
import { hourSets } from '../measures/common-hours.ts'
import { distancesKm } from '../measures/great-circle.ts'
import { isAnswer } from '../measures/measure.ts'
import { numberOptions, optionSets, sharedCount } from '../measures/option-sets.ts'
import { sharedLevels } from '../measures/shared-language.ts'
import type { Mentee, Mentor, Problem } from '../../problem/problem.ts'

/** True when the pair is forbidden; positions in the problem. */
export type Forbids = (mentee: number, mentor: number) => boolean

export function createVeto(veto: Veto, problem: Problem): Forbids {
  switch (veto.kind) {
    case 'excluded-pairs':
      return excludes(veto.pairs, problem)
    case 'not-ready':
      return (mentee, mentor) => !veto.menteesReady[mentee] || !veto.mentorsReady[mentor]
    case 'same-group':
      return whereCounted(veto, (shared) => shared > 0)
    case 'must-share': {
      const nothing = whereCounted(veto, (shared) => shared === 0)
      return (mentee, mentor) => answeredBoth(veto, mentee, mentor) && nothing(mentee, mentor)
    }
    case 'stated-preference': {
      const nothing = whereCounted(veto, (shared) => shared === 0)
      return (mentee, mentor) => isAnswer(veto.mentees[mentee]) === 1 && nothing(mentee, mentor)
    }
    case 'must-share-language': {
      const level = sharedLevels(veto.mentees, veto.mentors)
      return (mentee, mentor) => answeredBoth(veto, mentee, mentor) && level(mentee, mentor) < veto.level
    }
    case 'must-share-hours': {
      const [mentees, mentors] = [hourSets(veto.mentees), hourSets(veto.mentors)]
      return (mentee, mentor) =>
        answeredBoth(veto, mentee, mentor) && sharedCount(mentees, mentee, mentors, mentor) < veto.halfHours
    }
    case 'too-far': {
      const km = distancesKm(veto.mentees, veto.mentors)
      return (mentee, mentor) => answeredBoth(veto, mentee, mentor) && km(mentee, mentor) > veto.maximumKm
    }
  }
}

/** Nobody is paired with themself. */
export function isSelf({ mentees, mentors }: Problem): Forbids {
  return (mentee, mentor) => personOf(mentees[mentee]!) === personOf(mentors[mentor]!)
}

function personOf({ id, personId }: Mentee | Mentor): string {
  return personId ?? id
}

type Lists = { readonly mentees: readonly (readonly string[] | null)[]; readonly mentors: Lists['mentees'] }

function whereCounted({ mentees, mentors }: Lists, forbidden: (shared: number) => boolean): Forbids {
  const numbers = numberOptions(mentees, mentors)
  const here = optionSets(mentees, numbers)
  const there = optionSets(mentors, numbers)
  return (mentee, mentor) => forbidden(sharedCount(here, mentee, there, mentor))
}

type Columns = { readonly mentees: readonly unknown[]; readonly mentors: readonly unknown[] }

function answeredBoth({ mentees, mentors }: Columns, mentee: number, mentor: number): boolean {
  return isAnswer(mentees[mentee]) === 1 && isAnswer(mentors[mentor]) === 1
}

/** Pairs of people who are not in this cohort are of no concern here. */
function excludes(pairs: readonly { menteeId: string; mentorId: string }[], problem: Problem): Forbids {
  const mentees = new Map(problem.mentees.map(({ id }, at) => [id, at]))
  const mentors = new Map(problem.mentors.map(({ id }, at) => [id, at]))
  const width = problem.mentors.length
  const cells = new Set<number>()
  for (const { menteeId, mentorId } of pairs) {
    const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)]
    if (mentee !== undefined && mentor !== undefined) cells.add(mentee * width + mentor)
  }
  return (mentee, mentor) => cells.has(mentee * width + mentor)
}
