import type { InputOf, OutputOf } from '../../../platform/contract.ts'
import type { Context } from '../../../platform/server/context.ts'
import { isTimeZone } from '../../../platform/time-zone.ts'
import { enlistPeople } from '../../people/server/index.ts'
import { normaliseEmail } from '../../people/rules.ts'
import type { Role } from '../../programmes/contract.ts'
import { extendQuestionnaire } from '../../programmes/server/index.ts'
import type { importVolunteers, ImportProblem, VolunteerIn } from '../contract.ts'
import { assumedCapacity, whyNotAnswers } from '../rules.ts'
import { listKept } from './list-kept.ts'
import { saveEnrolments, type EnrolmentToSave } from './save-enrolments.ts'

type Imported = OutputOf<typeof importVolunteers>

/** Good rows are taken, bad ones named by line; the same sheet twice changes nothing, and no sheet undoes what was saved by hand. */
export async function enrolVolunteers(
  context: Context,
  input: InputOf<typeof importVolunteers>,
): Promise<Imported> {
  const { editionId, volunteers, ...additions } = input
  const questionnaire = await extendQuestionnaire(context, editionId, additions)
  const problems: ImportProblem[] = []
  const good: (VolunteerIn & { email: string })[] = []
  const seen = new Set<string>()
  for (const volunteer of volunteers) {
    const email = normaliseEmail(volunteer.email)
    const problem = email ? whyNotRow(volunteer, email) : { code: 'email-invalid' as const, question: null }
    if (problem) problems.push({ line: volunteer.line, ...problem })
    else good.push({ ...volunteer, email: email! })
  }

  const people = await enlistPeople(context, good, { renames: true })
  const count = (role: Role) => good.filter(({ roles }) => roles.includes(role)).length
  const numbers = { mentors: count('mentor'), mentees: count('mentee') }
  const wanted = good.flatMap(({ email, roles, answers, capacity }) =>
    roles.map((role): EnrolmentToSave => {
      const said = role === 'mentor' ? capacity : null
      const capacityPairs = said ?? assumedCapacity(role, numbers)
      return {
        personId: people.get(email)!.id,
        role,
        answers: answers[role] ?? {},
        capacityPairs,
        capacityWasSaid: said !== null,
      }
    }),
  )
  const { kept, ...counts } = await saveEnrolments(context, editionId, wanted)
  return { people: people.size, ...counts, problems, kept: listKept(good, people, kept) }

  function whyNotRow(
    { roles, answers, profile: { timeZone } }: VolunteerIn,
    email: string,
  ): Omit<ImportProblem, 'line'> | undefined {
    if (seen.has(email)) return { code: 'same-address', question: null }
    seen.add(email)
    if (timeZone !== null && !isTimeZone(timeZone)) return { code: 'unknown-time-zone', question: null }
    return roles.map((role) => whyNotAnswers(answers[role] ?? {}, role, questionnaire)).find(Boolean)
  }
}
