import type { Instance } from '../instance/instance.ts'
import type { Lock } from '../problem/problem.ts'
import type { Preferences } from './preferences.ts'

/** `blocking`: a mentee and a mentor who would both rather be paired. */
export type StableVerdict =
  | { readonly stable: true }
  | {
      readonly stable: false
      readonly because: 'pair-not-allowed' | 'pair-repeated' | 'lock-missing' | 'places'
    }
  | {
      readonly stable: false
      readonly because: 'blocking'
      readonly menteeId: string
      readonly mentorId: string
    }

/** Accepts exactly the stable arrangements, by definition: every allowed pair is looked at. Shares no code with `matchStably`. */
export function checkStable(
  instance: Instance,
  pairs: readonly Lock[],
  preferences: Preferences,
): StableVerdict {
  const { menteeIds, mentorIds, wants, min, max, rowStart, column, lockedArcs } = instance
  const chosen = new Uint8Array(column.length)
  const [degree, load] = [new Int32Array(wants.length), new Int32Array(max.length)]
  const mentees = new Map(menteeIds.map((id, at) => [id, at]))
  const mentors = new Map(mentorIds.map((id, at) => [id, at]))
  for (const { menteeId, mentorId } of pairs) {
    const [i, j] = [mentees.get(menteeId) ?? -1, mentors.get(mentorId) ?? -1]
    let arc = i < 0 ? 0 : rowStart[i]!
    const end = i < 0 ? 0 : rowStart[i + 1]!
    while (arc < end && column[arc] !== j) arc++
    if (arc === end) return { stable: false, because: 'pair-not-allowed' }
    if (chosen[arc] === 1) return { stable: false, because: 'pair-repeated' }
    chosen[arc] = 1
    degree[i] = degree[i]! + 1
    load[j] = load[j]! + 1
  }
  const locked = new Set(lockedArcs)
  if (lockedArcs.some((arc) => chosen[arc] === 0)) return { stable: false, because: 'lock-missing' }
  const fits =
    degree.every((held, i) => held <= wants[i]!) &&
    load.every((held, j) => held >= min[j]! && held <= max[j]!)
  if (!fits) return { stable: false, because: 'places' }

  // The worst pair that each could give up; locked ones are not theirs to give.
  const worstOfMentee = new Float64Array(wants.length).fill(-Infinity)
  const worstOfMentor = new Float64Array(max.length).fill(-Infinity)
  const eachArc = (visit: (arc: number, i: number, j: number) => boolean) => {
    for (let i = 0; i < wants.length; i++) {
      for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++)
        if (visit(arc, i, column[arc]!)) return [i, column[arc]!]
    }
    return null
  }
  eachArc((arc, i, j) => {
    if (chosen[arc] === 1 && !locked.has(arc)) {
      worstOfMentee[i] = Math.max(worstOfMentee[i]!, preferences.ofMentees[arc]!)
      worstOfMentor[j] = Math.max(worstOfMentor[j]!, preferences.ofMentors[arc]!)
    }
    return false
  })
  const blocking = eachArc(
    (arc, i, j) =>
      chosen[arc] === 0 &&
      (degree[i]! < wants[i]! || preferences.ofMentees[arc]! < worstOfMentee[i]!) &&
      (load[j]! < max[j]! || preferences.ofMentors[arc]! < worstOfMentor[j]!),
  )
  if (blocking === null) return { stable: true }
  return {
    stable: false,
    because: 'blocking',
    menteeId: menteeIds[blocking[0]!]!,
    mentorId: mentorIds[blocking[1]!]!,
  }
}
