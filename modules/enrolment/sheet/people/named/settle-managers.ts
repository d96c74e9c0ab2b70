import type { Volunteer } from '../../volunteer.ts'
import { openNameBook } from './name-book.ts'

/** Managers who are among these people by the name that they have here: "Lowry, Ada" and ada@example.org are Ada Lowry. */
export function settleManagers(volunteers: readonly Volunteer[]): Volunteer[] {
  if (volunteers.every(({ profile }) => profile.lineManager === null)) return [...volunteers]
  const book = openNameBook(volunteers.map(({ name, email }, index) => ({ id: `${index}`, name, email })))
  return volunteers.map((volunteer) => {
    const { lineManager } = volunteer.profile
    const found = lineManager === null ? [] : book.find(lineManager)
    if (found.length !== 1) return volunteer
    const { name } = volunteers[Number(found[0])]!
    return { ...volunteer, profile: { ...volunteer.profile, lineManager: name } }
  })
}
