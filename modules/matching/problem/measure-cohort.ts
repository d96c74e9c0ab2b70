import { rarityOfTerms, type Measured } from 'matching-engine'
import type { Measure, SimpleMeasure } from '../policy/policy.ts'
import { metValues } from './met-values.ts'
import { languagesOf, optionsOf, placeOf, termsBy, valueOf } from '../cohort/answers-of.ts'
import { peopleNamed } from '../cohort/people-named.ts'
import type { Sides } from '../cohort/sides.ts'

/** A measure of the policy with everybody's answers, as the engine takes it. */
export function measureCohort(measure: Measure, sides: Sides): Measured {
  if (measure.kind !== 'blend') return measureSimply(measure, sides)
  const parts = measure.parts.map((part) => ({
    share: part.share,
    measure: measureSimply(part.measure, sides),
  }))
  return { kind: 'blend', parts }
}

function measureSimply(measure: SimpleMeasure, sides: Sides): Measured {
  const { mentees, mentors } = sides
  switch (measure.kind) {
    case 'needs-covered':
      return {
        kind: measure.kind,
        mentees: mentees.map((member) => optionsOf(member, measure.mentee)),
        mentors: mentors.map((member) => offeredBy(member, measure.mentor, measure.stands)),
      }
    case 'reciprocity':
      return {
        kind: measure.kind,
        mentees: mentees.map((member) => offeredBy(member, measure.mentee, measure.stands)),
        mentors: mentors.map((member) => optionsOf(member, measure.mentor)),
      }
    case 'free-text':
      return textColumns(measure, sides)
    case 'shared-options':
      return { kind: 'shared-options', likeness: measure.likeness, ...optionColumns(measure.question, sides) }
    case 'wishes': {
      const { wishesOf } = peopleNamed(sides.members)
      return { kind: 'wishes', mentees: mentees.map(wishesOf), mentors: mentors.map(wishesOf) }
    }
    case 'met':
      return { kind: 'given', values: metValues(sides) }
    case 'intentions':
      return { kind: 'intentions', ...square(measure, sides), ...optionColumns(measure.question, sides) }
    case 'place':
      return {
        kind: 'place',
        halfDistanceKm: measure.halfDistanceKm,
        mentees: mentees.map(placeOf),
        mentors: mentors.map(placeOf),
      }
    case 'seniority': {
      const { levels, direction, atLeast, atMost, tolerance } = measure
      const ranks = new Map(levels.map((level, rank) => [level, rank]))
      const rankOf = (member: Sides['mentees'][number]) => ranks.get(member.profile.seniority ?? '') ?? null
      return {
        kind: 'ordered-distance',
        direction,
        atLeast,
        atMost,
        tolerance,
        mentees: mentees.map(rankOf),
        mentors: mentors.map(rankOf),
      }
    }
    case 'level': {
      const { question, direction, atLeast, atMost, tolerance } = measure
      const rankOf = (member: Sides['mentees'][number]) => sides.rankOf(member, question)
      return {
        kind: 'ordered-distance',
        direction,
        atLeast,
        atMost,
        tolerance,
        mentees: mentees.map(rankOf),
        mentors: mentors.map(rankOf),
      }
    }
    case 'job-family':
      return {
        kind: 'professional-family',
        mentees: mentees.map(pathOf),
        mentors: mentors.map(pathOf),
      }
    case 'same-value':
      return {
        kind: 'same-value',
        mentees: mentees.map((member) => valueOf(member, measure.source)),
        mentors: mentors.map((member) => valueOf(member, measure.source)),
      }
    case 'common-hours':
      return {
        kind: 'common-hours',
        targetHalfHours: measure.targetHalfHours,
        mentees: mentees.map((member) => sides.hoursOf(member, measure.question)),
        mentors: mentors.map((member) => sides.hoursOf(member, measure.question)),
      }
    case 'shared-language':
      return {
        kind: 'shared-language',
        targetLevel: measure.targetLevel,
        mentees: mentees.map(languagesOf),
        mentors: mentors.map(languagesOf),
      }
    case 'learner-profile':
      return {
        kind: 'learner-profile',
        mode: measure.mode,
        mentees: mentees.map((member) => optionsOf(member, measure.question)?.[0] ?? null),
        mentors: mentors.map((member) => optionsOf(member, measure.question)?.[0] ?? null),
      }
  }
}

// The rarities are written into the problem, so that a run keeps those it was made with.
function textColumns(measure: Extract<SimpleMeasure, { kind: 'free-text' }>, { mentees, mentors }: Sides) {
  const columns = {
    mentees: mentees.map((member) => termsBy(member, measure.mentee)),
    mentors: mentors.map((member) => termsBy(member, measure.mentor)),
  }
  const rarity = rarityOfTerms([...columns.mentees, ...columns.mentors])
  return { kind: 'free-text' as const, ...columns, rarity }
}

function pathOf({ profile }: Sides['mentees'][number]): readonly string[] | null {
  return profile.jobFamily === null ? null : [profile.jobFamily]
}

function offeredBy(
  member: Sides['mentees'][number],
  question: string,
  stands: Readonly<Record<string, string>> | undefined,
): readonly string[] | null {
  return optionsOf(member, question)?.map((option) => stands?.[option] ?? option) ?? null
}

function optionColumns(question: string, { mentees, mentors }: Sides) {
  return {
    mentees: mentees.map((member) => optionsOf(member, question)),
    mentors: mentors.map((member) => optionsOf(member, question)),
  }
}

// Every option that anybody chose has its row: an option added later without one simply answers nothing.
function square(measure: Extract<SimpleMeasure, { kind: 'intentions' }>, sides: Sides) {
  const chosen = (members: Sides['mentees']) =>
    members.flatMap((member) => optionsOf(member, measure.question) ?? [])
  const named = Object.keys(measure.matrix)
  const menteeOptions = [...new Set([...named, ...chosen(sides.mentees)])].toSorted()
  const mentorOptions = [
    ...new Set([
      ...Object.values(measure.matrix).flatMap((row) => Object.keys(row)),
      ...chosen(sides.mentors),
    ]),
  ].toSorted()
  const matrix = menteeOptions.map((a) => mentorOptions.map((b) => measure.matrix[a]?.[b] ?? 0))
  return { menteeOptions, mentorOptions, matrix }
}
