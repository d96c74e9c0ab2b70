import { expect, it } from 'vitest'
import { emptyProfile } from '../../../people/rules.ts'
import type { Role } from '../../../programmes/contract.ts'
import type { VolunteersResult } from '../../sheet/index.ts'
import { importVolunteers } from '../../contract.ts'
import { toImport, volunteersPerCall } from './to-import.ts'

const result = (roles: Role[]): VolunteersResult => ({
  volunteers: roles.map((role, index) => ({
    source: { sheet: 0, line: index + 2 },
    name: `Personne ${index}`,
    email: `p${index}@exemple.fr`,
    roles: [role],
    profile: emptyProfile,
    answers: {},
    capacity: null,
  })),
  problems: [],
  newOptions: [{ question: 'needs', option: { key: 'prices', label: { fr: 'Prix', en: 'Prices' } } }],
  newThemes: [],
  newQuestions: [],
  levels: { seniority: ['Junior', 'Confirmé'] },
  widened: [],
  unordered: [],
})

it('a cohort goes in one call, each person under the number that leads back to their line', () => {
  const calls = toImport(result(['mentor', 'mentee']), [])
  expect(calls).toHaveLength(1)
  expect(calls[0]!.volunteers.toSorted((one, other) => one.line - other.line)).toMatchObject([
    { line: 1, name: 'Personne 0', email: 'p0@exemple.fr' },
    { line: 2, name: 'Personne 1', email: 'p1@exemple.fr' },
  ])
  expect(calls[0]!.seniorityLevels).toEqual([
    { key: 'junior', label: { fr: 'Junior', en: 'Junior' } },
    { key: 'confirme', label: { fr: 'Confirmé', en: 'Confirmé' } },
  ])
})

it('thousands go in several calls that all have their share of both roles, and nobody goes twice', () => {
  const mentors = Array.from({ length: volunteersPerCall }, () => 'mentor' as const)
  const mentees = Array.from({ length: 2 * volunteersPerCall }, () => 'mentee' as const)
  const calls = toImport(result([...mentors, ...mentees]), [])
  expect(calls).toHaveLength(3)
  for (const { volunteers } of calls) {
    expect(volunteers.length).toBeLessThanOrEqual(volunteersPerCall)
    const share = volunteers.filter(({ roles }) => roles.includes('mentor')).length
    expect(Math.abs(share - volunteersPerCall / 3)).toBeLessThanOrEqual(1)
  }
  expect(new Set(calls.flatMap(({ volunteers }) => volunteers.map(({ line }) => line))).size).toBe(3000)
})

it('what the answers refer to is sent once, with the first call', () => {
  const roles = Array.from({ length: volunteersPerCall + 1 }, () => 'mentor' as const)
  expect(toImport(result(roles), []).map(({ newOptions }) => newOptions.length)).toEqual([1, 0])
})

it('few people who write much go in several calls, each well under what the server takes', () => {
  const long = result(Array.from({ length: 60 }, () => 'mentor' as const))
  for (const volunteer of long.volunteers) volunteer.answers.mentor = { problem: 'é'.repeat(100_000) }
  const calls = toImport(long, [])
  expect(calls.flatMap(({ volunteers }) => volunteers)).toHaveLength(60)
  for (const call of calls) {
    expect(Buffer.byteLength(JSON.stringify(call))).toBeLessThan(importVolunteers.bodyBytes)
  }
})
