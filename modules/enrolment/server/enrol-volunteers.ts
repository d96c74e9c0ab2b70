import type { InputOf, OutputOf } from '../../../platform/contract.ts'
import type { Context } from '../../../platform/server/context.ts'
import { isTimeZone } from '../../../platform/time-zone.ts'
import { nameOfAddresses } from '../../people/server/index.ts'
import type { Role } from '../../programmes/contract.ts'
import { extendQuestionnaire } from '../../programmes/server/index.ts'
import type { importVolunteers, ImportProblem } from '../contract.ts'
import { assumedCapacity, whyNotAnswers } from '../rules.ts'
import { mayBeSameName } from '../sheet/index.ts'
import { enlist } from './enlist.ts'
import { giveAddresses, type Addressed } from './give-addresses.ts'
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
  const { rows, problems } = giveAddresses(volunteers)
  const names = await nameOfAddresses(
    context.db,
    rows.flatMap(({ email }) => email ?? []),
  )
  const good: Addressed[] = []
  for (const row of rows) {
    const problem = whyNotRow(row)
    if (problem) problems.push({ line: row.line, ...problem })
    else good.push(row)
  }
  const people = await enlist(context, editionId, good)
  const count = (role: Role) => good.filter(({ roles }) => roles.includes(role)).length
  const numbers = { mentors: count('mentor'), mentees: count('mentee') }
  const wanted = good.flatMap(({ line, roles, answers, capacity }) =>
    roles.map((role): EnrolmentToSave => {
      const said = role === 'mentor' ? capacity : null
      const capacityPairs = said ?? assumedCapacity(role, numbers, questionnaire.load)
      return {
        personId: people.get(line)!.id,
        role,
        answers: answers[role] ?? {},
        capacityPairs,
        capacityWasSaid: said !== null,
      }
    }),
  )
  const { kept, ...counts } = await saveEnrolments(
    context,
    { editionId, version: questionnaire.version },
    wanted,
  )
  const told = good.map(({ line, sharesAddress }) => ({ line, sharesAddress, person: people.get(line)! }))
  problems.sort((one, other) => one.line - other.line)
  return { people: people.size, ...counts, problems, kept: listKept(told, kept) }

  function whyNotRow({
    email,
    name,
    roles,
    answers,
    profile: { timeZone },
  }: Addressed): Omit<ImportProblem, 'line'> | undefined {
    const holder = email === null ? undefined : names.get(email)
    if (holder !== undefined && !mayBeSameName(holder, name))
      return { code: 'address-of-another', question: null }
    if (timeZone !== null && !isTimeZone(timeZone)) return { code: 'unknown-time-zone', question: null }
    return roles.map((role) => whyNotAnswers(answers[role] ?? {}, role, questionnaire)).find(Boolean)
  }
}
