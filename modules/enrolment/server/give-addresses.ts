import { normaliseEmail } from '../../people/rules.ts'
import type { ImportProblem, VolunteerIn } from '../contract.ts'
import { mayBeSameName } from '../sheet/index.ts'

export type Addressed = VolunteerIn & {
  /** Null where none is given, and where people of different names give the same one. */
  readonly email: string | null
  readonly sharesAddress: boolean
}

/**
 * Whose address is whose. An address opens one account: where rows of different names give the same one (a family's, a
 * school's) it is nobody's, and all of them stay. The same name twice with one address is a row too many.
 */
export function giveAddresses(volunteers: readonly VolunteerIn[]): {
  rows: Addressed[]
  problems: ImportProblem[]
} {
  const problems: ImportProblem[] = []
  const byAddress = new Map<string, VolunteerIn[]>()
  const rows: Addressed[] = []
  for (const volunteer of volunteers) {
    const email = volunteer.email === null ? null : normaliseEmail(volunteer.email)
    if (email === null && volunteer.email !== null) {
      problems.push({ line: volunteer.line, code: 'email-invalid', question: null })
      continue
    }
    const before = email === null ? [] : (byAddress.get(email) ?? [])
    if (before.some(({ name }) => mayBeSameName(name, volunteer.name))) {
      problems.push({ line: volunteer.line, code: 'same-address', question: null })
      continue
    }
    if (email !== null) byAddress.set(email, [...before, volunteer])
    rows.push({ ...volunteer, email, sharesAddress: false })
  }
  return {
    rows: rows.map((row) => {
      const shares = row.email !== null && byAddress.get(row.email)!.length > 1
      return shares ? { ...row, email: null, sharesAddress: true } : row
    }),
    problems,
  }
}
