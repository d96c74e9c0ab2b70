import type { Profile } from '../../../../people/contract.ts'
import type { Answer, Answers } from '../../../../questionnaires/contract.ts'
import { fold } from '../../fold.ts'
import type { RowProblem, RowProblemCode, Volunteer } from '../../volunteer.ts'
import type { Candidate } from './candidate.ts'
import { whatChanged } from './what-changed.ts'
import type { Settling } from './settle-people.ts'

export type Joined = { readonly volunteer: Volunteer; readonly problems: RowProblem[] }

/**
 * One volunteer of the lines of one person. Of two answers in one role the later by its time stamp counts, where both
 * have one; else what a line says first is kept, and what another says differently is said.
 */
export function joinPeople(members: readonly Candidate[], settling: Settling): Joined {
  const inTime = members.every(({ answeredAt }) => answeredAt !== null)
    ? members.toSorted((one, other) => one.answeredAt! - other.answeredAt!)
    : members
  const [first, ...others] = inTime as [Candidate, ...Candidate[]]
  const problems: RowProblem[] = []
  let kept = copyOf(first.volunteer)
  let before = first
  for (const other of others) {
    if (isAnswerAgain(before, other)) {
      problems.push(sayAgain(before, other, settling))
      kept = replaced(kept, other.volunteer)
      before = other
    } else join(kept, other.volunteer, problems, settling.labels)
  }
  const source = members[0]!.volunteer.source
  return { volunteer: { ...kept, source }, problems }
}

function copyOf(volunteer: Volunteer): Volunteer {
  return {
    ...volunteer,
    roles: [...volunteer.roles],
    profile: { ...volunteer.profile },
    answers: { ...volunteer.answers },
  }
}

function isAnswerAgain(before: Candidate, after: Candidate): boolean {
  return (
    before.answeredAt !== null &&
    after.answeredAt !== null &&
    before.answeredAt !== after.answeredAt &&
    before.volunteer.roles.some((role) => after.volunteer.roles.includes(role))
  )
}

// What the later answer leaves blank stays as it was said before.
function replaced(before: Volunteer, after: Volunteer): Volunteer {
  const filled = Object.entries(after.profile).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return {
    ...after,
    email: after.email ?? before.email,
    roles: rolesOf(before, after),
    profile: { ...before.profile, ...Object.fromEntries(filled) },
    answers: Object.fromEntries(
      rolesOf(before, after).map((role) => [role, { ...before.answers[role], ...after.answers[role] }]),
    ),
    capacity: after.capacity ?? before.capacity,
  }
}

function sayAgain(before: Candidate, after: Candidate, { sheets }: Settling): RowProblem {
  const { source, name } = after.volunteer
  return {
    ...source,
    column: null,
    code: 'answered-again',
    value: name,
    details: {
      otherSheet: before.volunteer.source.sheet,
      otherLine: before.volunteer.source.line,
      changed: whatChanged(before.volunteer.source, source, sheets) || 'none',
    },
    effect: 'kept',
  }
}

function join(
  kept: Volunteer,
  other: Volunteer,
  problems: RowProblem[],
  labels: ReadonlyMap<string, string>,
): void {
  const say = (code: RowProblemCode, value: string, details: Record<string, string | number>) =>
    problems.push({
      ...other.source,
      column: null,
      code,
      value,
      details: { ...details, otherSheet: kept.source.sheet, otherLine: kept.source.line },
      effect: 'kept',
    })
  say('same-person', kept.email ?? kept.name, {})
  if (fold(kept.name) !== fold(other.name))
    say('contradiction', other.name, { field: 'name', kept: kept.name })
  for (const field of Object.keys(kept.profile) as (keyof Profile)[]) {
    const [before, after] = [said(kept.profile, field, labels), said(other.profile, field, labels)]
    if (before === '' && after !== '') Object.assign(kept.profile, { [field]: other.profile[field] })
    else if (after !== '' && fold(before) !== fold(after))
      say('contradiction', after, { field, kept: before })
  }
  if (kept.capacity !== null && other.capacity !== null && kept.capacity !== other.capacity) {
    say('contradiction', String(other.capacity), { field: 'capacity', kept: kept.capacity })
  }
  kept.capacity ??= other.capacity
  kept.email ??= other.email
  kept.roles = rolesOf(kept, other)
  for (const role of kept.roles)
    kept.answers[role] = joinAnswers(kept.answers[role] ?? {}, other.answers[role] ?? {})
}

// Lists of two lines are one list, as where each line holds one answer; of two other answers the first stays.
function joinAnswers(kept: Answers, other: Answers): Answers {
  const joined: Answers = { ...other, ...kept }
  for (const [key, answer] of Object.entries(other)) {
    const before = kept[key]
    if (isList(before) && isList(answer)) joined[key] = [...new Set([...before, ...answer])]
  }
  return joined
}

function isList(answer: Answer | undefined): answer is string[] {
  return Array.isArray(answer) && answer.every((item) => typeof item === 'string')
}

function rolesOf(one: Volunteer, other: Volunteer): Volunteer['roles'] {
  return (['mentor', 'mentee'] as const).filter(
    (role) => one.roles.includes(role) || other.roles.includes(role),
  )
}

function said(profile: Profile, field: keyof Profile, labels: ReadonlyMap<string, string>): string {
  const value = profile[field]
  if (value === null) return ''
  if (typeof value === 'string') return field === 'seniority' ? (labels.get(value) ?? value) : value
  return Array.isArray(value) ? value.map(({ language }) => language).join(' ') : value.city
}
