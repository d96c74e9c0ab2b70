import type { InputOf } from '../../../../platform/contract.ts'
import type { MatchingDefaults } from '../../../programmes/contract.ts'
import { mergeLevels } from '../../../questionnaires/rules.ts'
import type { importVolunteers, VolunteerIn } from '../../contract.ts'
import { levelKey, type Volunteer, type VolunteersResult } from '../../sheet/index.ts'

type Import = Omit<InputOf<typeof importVolunteers>, 'editionId'>

export const volunteersPerCall = 1000
// Half of what a call may weigh: people are dealt out by number, and some write more than others.
const bytesPerCall = 3 * 1024 * 1024

/**
 * What the sheets brought, as calls of at most a thousand people, so that thousands neither outgrow a request nor hold
 * the database. Each call has its share of both roles, because the server assumes places from their proportion.
 * `line` counts from 1 through the volunteers of all sheets: two sheets both have a line 2.
 */
export function toImport(result: VolunteersResult, known: MatchingDefaults['seniorityLevels']): Import[] {
  const numbered = result.volunteers.map(toVolunteerIn)
  const bytes = JSON.stringify(numbered).length
  const calls = Math.max(Math.ceil(numbered.length / volunteersPerCall), Math.ceil(bytes / bytesPerCall))
  const byRole = numbered.toSorted((one, other) => one.roles.join().localeCompare(other.roles.join()))
  const levels = result.levels.seniority?.map((label) => ({
    key: levelKey(label),
    label: { fr: label, en: label },
  }))
  const { newOptions, newThemes } = result
  const newQuestions = [...result.newQuestions, ...result.widened]
  return Array.from({ length: calls }, (_, call) => ({
    volunteers: byRole.filter((_volunteer, index) => index % calls === call),
    // What the answers refer to goes before them, once.
    newOptions: call === 0 ? newOptions : [],
    newThemes: call === 0 ? newThemes : [],
    newQuestions: call === 0 ? newQuestions : [],
    seniorityLevels: call === 0 && levels ? mergeLevels(known, levels) : null,
  }))
}

function toVolunteerIn(
  { name, email, roles, profile, answers, capacity }: Volunteer,
  index: number,
): VolunteerIn {
  return { line: index + 1, name, email, roles, profile, answers, capacity }
}
