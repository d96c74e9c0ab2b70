import type { Profile } from '../../../people/contract.ts'
import type { Role } from '../../../programmes/contract.ts'
import { fold } from '../fold.ts'
import type { RowProblem, Volunteer } from '../volunteer.ts'

/** Makes one volunteer of the rows that share an e-mail address; what they say differently is said, the first kept. */
export function mergePeople(
  volunteers: readonly Volunteer[],
  problems: RowProblem[],
  seniorityLabels: ReadonlyMap<string, string>,
): Volunteer[] {
  const byAddress = new Map<string, Volunteer>()
  const byName = new Map<string, Volunteer>()
  const people: Volunteer[] = []
  for (const volunteer of volunteers) {
    const known = volunteer.email === null ? undefined : byAddress.get(volunteer.email)
    if (known !== undefined) {
      join(known, volunteer, problems, seniorityLabels)
      continue
    }
    if (volunteer.email !== null) byAddress.set(volunteer.email, volunteer)
    sayNamesake(byName, volunteer, problems)
    people.push(volunteer)
  }
  return people
}

function join(
  kept: Volunteer,
  other: Volunteer,
  problems: RowProblem[],
  labels: ReadonlyMap<string, string>,
): void {
  const say = (
    code: 'same-person' | 'contradiction',
    value: string,
    details: Record<string, string | number>,
  ) =>
    problems.push({
      ...other.source,
      column: null,
      code,
      value,
      details: { ...details, otherSheet: kept.source.sheet, otherLine: kept.source.line },
      effect: 'kept',
    })
  say('same-person', kept.email ?? '', {})
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
  kept.roles = (['mentor', 'mentee'] as const).filter(
    (role) => kept.roles.includes(role) || other.roles.includes(role),
  )
  for (const role of kept.roles) joinAnswers(kept, other, role)
}

function joinAnswers(kept: Volunteer, other: Volunteer, role: Role): void {
  kept.answers[role] = { ...other.answers[role], ...kept.answers[role] }
}

function said(profile: Profile, field: keyof Profile, labels: ReadonlyMap<string, string>): string {
  const value = profile[field]
  if (value === null) return ''
  if (typeof value === 'string') return field === 'seniority' ? (labels.get(value) ?? value) : value
  return Array.isArray(value) ? value.map(({ language }) => language).join(' ') : value.city
}

// Without addresses we cannot tell whether two people of one name are one person: we say it and keep both.
function sayNamesake(byName: Map<string, Volunteer>, volunteer: Volunteer, problems: RowProblem[]): void {
  const name = fold(volunteer.name)
  const namesake = byName.get(name)
  if (namesake === undefined) byName.set(name, volunteer)
  else if (volunteer.email === null || namesake.email === null) {
    problems.push({
      ...volunteer.source,
      column: null,
      code: 'same-name',
      value: volunteer.name,
      details: { otherSheet: namesake.source.sheet, otherLine: namesake.source.line },
      effect: 'kept',
    })
  }
}
