import type { Veto as EngineVeto } from 'matching-engine'
import type { Policy, Veto } from '../policy/policy.ts'
import { foldName, languagesOf, optionsOf, placeOf } from '../cohort/answers-of.ts'
import type { Member } from '../cohort/cohort.ts'
import { peopleNamed } from '../cohort/people-named.ts'
import type { Sides } from '../cohort/sides.ts'

/** The id under which pairs avoided by hand come back from the engine. */
export const avoidedId = 'avoided'

/** The id under which pairs come back that one of the two does not want. */
export const refusedId = 'refused'

/** The id under which pairs come back that were there before, or were declined, in this edition or an earlier one. */
export const formerId = 'former'

/** The vetoes that are switched on, with everybody's answers, the pairs avoided by hand, and former pairs. */
export function forbidPairs(
  policy: Policy,
  sides: Sides,
  former: readonly { readonly menteeId: string; readonly mentorId: string }[],
): EngineVeto[] {
  const vetoes = policy.vetoes.filter(({ on }) => on).map((veto) => forbid(veto, sides))
  const ids = new Set([...sides.mentees, ...sides.mentors].map(({ id }) => id))
  const among = (pairs: typeof former) =>
    pairs
      .filter(({ menteeId, mentorId }) => ids.has(menteeId) && ids.has(mentorId))
      .map(({ menteeId, mentorId }) => ({ menteeId, mentorId }))
  const pairs = among(policy.avoided)
  const byHand: EngineVeto[] = pairs.length === 0 ? [] : [{ id: avoidedId, kind: 'excluded-pairs', pairs }]
  // No policy switches these off, and none shows them: a person's own no is for the team to read beside their answers.
  const { refused } = peopleNamed(sides.members)
  const refusals: EngineVeto[] =
    refused.length === 0 ? [] : [{ id: refusedId, kind: 'excluded-pairs', pairs: [...refused] }]
  const formerHere = among(former)
  const before: EngineVeto[] =
    formerHere.length === 0 ? [] : [{ id: formerId, kind: 'excluded-pairs', pairs: formerHere }]
  return [...vetoes, ...byHand, ...refusals, ...before]
}

function forbid(veto: Veto, sides: Sides): EngineVeto {
  const { id } = veto
  const columns = <Answer>(answerOf: (member: Member) => Answer) => ({
    mentees: sides.mentees.map(answerOf),
    mentors: sides.mentors.map(answerOf),
  })
  switch (veto.kind) {
    case 'same-group':
      return {
        id,
        kind: 'same-group',
        ...columns((member) => groupsOf(member.name, sides.profileOf(member), veto.of)),
      }
    case 'same-answer':
      return { id, kind: 'same-group', ...columns((member) => optionsOf(member, veto.question)) }
    case 'must-share':
      return {
        id,
        kind: 'must-share',
        ...columns(
          (member) =>
            optionsOf(member, veto.question)?.flatMap((option) => veto.stands[option] ?? [option]) ?? null,
        ),
      }
    case 'must-share-language':
      return { id, kind: 'must-share-language', level: veto.level, ...columns(languagesOf) }
    case 'must-share-hours':
      return {
        id,
        kind: 'must-share-hours',
        halfHours: veto.halfHours,
        ...columns((member) => sides.hoursOf(member, veto.question)),
      }
    case 'too-far':
      return { id, kind: 'too-far', maximumKm: veto.maximumKm, ...columns(placeOf) }
    case 'former-pair':
      return { id, kind: 'excluded-pairs', pairs: formerPairs(veto.pairs, sides) }
  }
}

function groupsOf(name: string, profile: Member['profile'], of: Extract<Veto, { kind: 'same-group' }>['of']) {
  // A line is a manager with those who report to them: each stands in it under the manager's name.
  const names =
    of === 'line-manager'
      ? [profile.lineManager]
      : of === 'reporting-line'
        ? [profile.lineManager, name]
        : [profile[of]]
  const folded = names.map(foldName).filter((one) => one !== null)
  return folded.length === 0 ? null : folded
}

function formerPairs(pairs: Extract<Veto, { kind: 'former-pair' }>['pairs'], { mentees, mentors }: Sides) {
  return pairs.flatMap(({ menteePersonId, mentorPersonId }) => {
    const menteeId = idOf(mentees, menteePersonId)
    const mentorId = idOf(mentors, mentorPersonId)
    return menteeId === undefined || mentorId === undefined ? [] : [{ menteeId, mentorId }]
  })
}

function idOf(members: readonly Member[], personId: string): string | undefined {
  return members.find((member) => member.personId === personId)?.id
}
