import type { Db } from '../../../../platform/server/database/index.ts'
import type { Question, Role } from '../../../programmes/contract.ts'
import { names } from '../../themes/moved.ts'

export type Answered = {
  readonly role: Role
  readonly isEnrolled: boolean
  readonly capacity: number
  readonly answers: Readonly<Record<string, unknown>>
}

/** Whoever answered in an edition, whoever left included. */
export async function readAnsweredIn(db: Db, editionId: string): Promise<Answered[]> {
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select(['role', 'status', 'capacityPairs', 'answers'])
    .where('editionId', '=', editionId)
    .execute()
  return rows.map(({ role, status, capacityPairs, answers }) => ({
    role: role as Role,
    isEnrolled: status === 'enrolled',
    capacity: capacityPairs,
    answers: answers as Answered['answers'],
  }))
}

/** The questions whose answers are themes. */
export const onThemes = (questions: readonly Question[]): string[] =>
  questions.filter(({ optionsFrom }) => optionsFrom === 'themes').map(({ key }) => key)

/** What each side asks or offers first: what comes back in return is another question. */
function firstOf(role: Role, questions: readonly Question[]): string[] {
  const keys = questions
    .filter(
      ({ optionsFrom, askedOf }) => optionsFrom === 'themes' && (askedOf === role || askedOf === 'both'),
    )
    .map(({ key }) => key)
  const known = role === 'mentee' ? 'needs' : 'offers'
  return keys.includes(known) ? [known] : keys.slice(0, 1)
}

/** How many enrolled mentees ask for a theme, for how many places of mentors who offer it. */
export function usesOf(answered: readonly Answered[], questions: readonly Question[]) {
  const [asks, offers] = [firstOf('mentee', questions), firstOf('mentor', questions)]
  const enrolled = answered.filter(({ isEnrolled }) => isEnrolled)
  return (theme: string) => ({
    asked: enrolled.filter(({ role, answers }) => role === 'mentee' && names(answers, asks, theme)).length,
    places: enrolled
      .filter(({ role, answers }) => role === 'mentor' && names(answers, offers, theme))
      .reduce((sum, { capacity }) => sum + capacity, 0),
  })
}
